import type { OwnSectionId } from '../../plan/sections/sections.ts'

/** What the parts of a plan are called that a record system may have a field for, beside the documentation fields. */
export const sectionNames: { readonly sectionNames: Readonly<Record<OwnSectionId, string>> } = {
  sectionNames: {
    documentType: 'Kind of document: SIP',
    title: 'Title',
    child: 'The child and the guardians',
    childName: 'The child’s name',
    meetingQuestion: 'The question for the meeting',
    principal: 'Responsible principal',
    source: 'Source and version',
    plan: 'The whole plan',
    summons: 'Call',
    summonsSent: 'Day when the call was sent',
    replyBy: 'Last day to answer',
    preMeeting: 'Pre-meeting',
    meetingDate: 'Day of the meeting',
    participants: 'Participants',
    meetingNotes: 'Notes from the meeting',
    followUp: 'Follow-up',
    followUpDate: 'Day of the next follow-up',
    evaluation: 'Evaluation',
    closure: 'Closure',
  },
}
