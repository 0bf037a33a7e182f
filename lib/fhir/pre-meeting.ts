import type { QuestionnaireResponse } from '@medplum/fhirtypes'
import { filled } from '../plan/template/field.ts'
import { withheldPieces, withoutWithheld } from '../plan/withheld.ts'
import { compact } from './compact.ts'
import { type Context, identify, to } from './context.ts'
import type { PlanAssembly } from './reading/plan-assembly.ts'
import type { ResourceReader } from './reading/resource-set.ts'
import { systems } from './systems.ts'

const questions = {
  matters: 'Vad är viktigt för barnet inför mötet?',
  attendees: 'Vem vill barnet ha med på mötet?',
  participation: 'Hur vill barnet vara med på mötet?',
} as const
type Asked = keyof typeof questions
const asked = Object.keys(questions) as readonly Asked[]

const answersOf = ({ plan }: Context): Readonly<Record<Asked, string>> => {
  const { preMeeting } = plan
  const pieces = withheldPieces(plan)
  const told = (key: Asked) => withoutWithheld(preMeeting[key], pieces)
  return {
    matters: told('matters'),
    attendees: told('attendees'),
    participation: told('participation'),
  }
}

/** Whether anything that may be told was said before the meeting. */
export const hasPreMeeting = (context: Context): boolean =>
  filled(context.plan.preMeeting.date, ...Object.values(answersOf(context)))

/**
 * What the child and the guardians said before the meeting. What must not be said there is not
 * told here either, and nor is a sentence that gives it away.
 */
export const preMeeting = (context: Context): QuestionnaireResponse =>
  compact<QuestionnaireResponse>({
    resourceType: 'QuestionnaireResponse',
    identifier: identify(context, 'documentation', 'pre-meeting'),
    questionnaire: systems.preMeeting,
    status: 'completed',
    subject: to(context, 'patient'),
    authored: context.plan.preMeeting.date,
    item: asked.map((key) => {
      const valueString = answersOf(context)[key]
      return {
        linkId: key,
        text: questions[key],
        answer: filled(valueString) ? [{ valueString }] : undefined,
      }
    }),
  })

/** What was said before the meeting, back into the plan. */
export function readPreMeeting({ plan }: PlanAssembly, response: ResourceReader): void {
  response.skip('questionnaire', 'status', 'subject')
  plan.preMeeting.date = response.day('authored')
  for (const item of response.each('item')) {
    item.skip('text')
    const key = item.choice('linkId', {
      matters: 'matters',
      attendees: 'attendees',
      participation: 'participation',
    } as const)
    if (key) plan.preMeeting[key] = item.words('answer.valueString')
  }
}
