import type { QuestionnaireResponse } from '@medplum/fhirtypes'
import { markLines, titleInRecord } from '../plan/output/own-lines.ts'
import { partToText } from '../plan/output/text.ts'
import { fieldTexts } from '../plan/record-text/field-texts.ts'
import { fields } from '../plan/template/fields.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import { toContact } from './practitioner-role.ts'
import { questions } from './questions.ts'
import { systems } from './systems.ts'

/** All eight answers in words, as they stand in the record; an unanswered question stands alone. */
export const answers = (context: Context): QuestionnaireResponse =>
  compact<QuestionnaireResponse>({
    resourceType: 'QuestionnaireResponse',
    identifier: identify(context, 'documentation', 'answers'),
    questionnaire: systems.questionnaire,
    status: context.ahead ? 'in-progress' : 'completed',
    subject: to(context, 'patient'),
    authored: context.plan.changedAt,
    author: toContact(context),
    item: fields.map((field) => ({
      linkId: String(field.number),
      text: questions[field.id] ?? titleInRecord(field),
      answer: [
        {
          valueString: partToText({
            heading: '',
            blocks: markLines(fieldTexts[field.id].write(context.plan, context.today)),
          }).trim(),
        },
      ],
    })),
  })
