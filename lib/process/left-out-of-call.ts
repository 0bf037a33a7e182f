import type { Case } from '../plan/case.ts'
import type { Plan } from '../plan/schema.ts'
import { empty } from '../plan/template/field.ts'
import { withheldPieces, withoutWithheld } from '../plan/withheld.ts'
import { withoutNames } from './without-names.ts'
import { withoutNumbers } from './without-numbers.ts'

/** What the calls leave out. Whoever sends them has to know. */
export type LeftOutOfCall = {
  questionLeftOut: null
  questionPartLeftOut: null
  addressWithNumber: null
  addressWithName: null
}

/** Whether the calls leave out the question, or part of it. Undefined if they hold all of it. */
export const questionLeftOutOfCall = (plan: Plan): Case<LeftOutOfCall> | undefined => {
  const told = withoutWithheld(plan.meetingQuestion, withheldPieces(plan))
  if (told === plan.meetingQuestion) return undefined
  return { code: empty(told) ? 'questionLeftOut' : 'questionPartLeftOut' }
}

/** Whether the calls leave out an address that reveals who the child is. It has to be sent another way. */
export const addressLeftOutOfCall = (plan: Plan): Case<LeftOutOfCall> | undefined => {
  const { child, meeting, meetingQuestion } = plan
  // With protected identity no place is told at all.
  const texts =
    child.protectedIdentity === 'none' ? [meeting.place, meetingQuestion] : [meetingQuestion]
  if (texts.some((text) => isLeftOut(withoutNumbers(text, plan)))) {
    return { code: 'addressWithNumber' }
  }
  return texts.some((text) => isLeftOut(withoutNames(text, plan)))
    ? { code: 'addressWithName' }
    : undefined
}

const isLeftOut = (text: string): boolean => /\((?:länk|mejladress) utelämnad\)/.test(text)
