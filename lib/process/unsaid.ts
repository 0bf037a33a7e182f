import type { Case } from '../plan/case.ts'
import type { Plan } from '../plan/schema.ts'
import { empty } from '../plan/template/field.ts'
import { withheld, withoutWithheld } from '../plan/withheld.ts'
import { withoutNames } from './discreet.ts'
import { withoutNumbers } from './numbers-out.ts'

/** What is left out of the calls, which whoever calls has to know. */
export type Unsaid = {
  questionLeftOut: null
  questionPartLeftOut: null
  addressWithNumber: null
  addressWithName: null
}

/** That the question is not told in the calls, or not all of it: whoever calls has to know. */
export const unsaidInCall = (plan: Plan): Case<Unsaid> | undefined => {
  const told = withoutWithheld(plan.meetingQuestion, withheld(plan))
  if (told === plan.meetingQuestion) return undefined
  return { code: empty(told) ? 'questionLeftOut' : 'questionPartLeftOut' }
}

/** That an address is left out since it tells who the child is: whoever calls has to send it another way. */
export const addressUnsaid = (plan: Plan): Case<Unsaid> | undefined => {
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
