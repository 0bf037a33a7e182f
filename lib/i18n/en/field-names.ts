import type { FieldName } from '../../plan/template/field.ts'
import type { FieldId } from '../../plan/template/fields.ts'

/** What the documentation fields are called, and what helps to answer them. */
export const fieldNames: { readonly fieldNames: Readonly<Record<FieldId, FieldName>> } = {
  fieldNames: {
    leadPrincipal: {
      title: 'Lead principal',
      short: 'lead principal',
      help: 'Write which principal and unit holds the plan together, and whom the family should call.',
    },
    needIdentifiedBy: {
      title: 'Who identified the need',
      short: 'who saw the need',
      help: 'Write who saw the need, when, and what they saw. It may be staff, the child or the family.',
    },
    consentObtained: {
      title: 'Consent',
      short: 'consent',
      help: 'Two consents are kept apart: that the plan is made, and that named units may share. Always ask what must not be shared.',
    },
    childParticipation: {
      title: 'The child’s participation',
      short: 'the child’s participation',
      help: 'Describe how the child took part, before and at the meeting. Write the child’s own words as they were said.',
    },
    neededInterventions: {
      title: 'Interventions needed',
      short: 'interventions',
      help: 'Write what will be done, who does it and when you follow up.',
    },
    interventionResponsibility: {
      title: 'Who is responsible for what',
      short: 'who is responsible',
      help: 'Each intervention needs a responsible unit, a start and a day of follow-up.',
    },
    externalMeasures: {
      title: 'Measures by others',
      short: 'measures by others',
      help: 'It may be Försäkringskassan, an association or someone in the family. If there are none, say so.',
    },
    goals: {
      title: 'Short-term and long-term goals',
      short: 'goals',
      help: 'Write goals that can be seen when they are reached. The child’s own wish stands apart, in its own words.',
    },
  },
}
