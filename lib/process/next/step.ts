import type { Case } from '../../plan/case.ts'
import type { FieldId } from '../../plan/template/fields.ts'
import type { HandedOffState } from '../handed-off-state.ts'
import type { Asked } from '../whom-to-ask.ts'

/** Where in the panel something is answered: one of the eight fields, or a part of the process. */
export type StepSection =
  | FieldId
  | 'meetingQuestion'
  | 'preMeeting'
  | 'parties'
  | 'meetingDay'
  | 'summons'
  | 'replies'
  | 'attendance'
  | 'confirmations'
  | 'followUp'
  | 'closure'

/** A day near today: its year is said where that is another. */
type Near = { day: string; today: string }

/** Those who have been called and have answered: all, or all but those who are not waited for. */
type Answered = { notAwaited: readonly string[] }

/** Everything that may come next, and what its sentence names. `names`: of people and units. */
export type Steps = {
  describeNeed: null
  finishNeed: null
  askHowToGoOn: { asked: Asked }
  askConsent: null
  askConsentAgain: Near
  askConsentAgainBefore: Near
  askWhichUnits: null
  ownConsentInTime: Near & { name: string }
  ownConsentSince: Near & { name: string }
  ownConsent: { name: string }
  writeQuestion: null
  chooseParties: null
  chooseNewDay: null
  chooseDay: null
  call: null
  askWhetherToCallOff: Near & { asked: Asked }
  askAboutDay: Near & { names: readonly string[]; start: string }
  phoneSilent: Near & { names: readonly string[] }
  awaitReminded: Near & { names: readonly string[] }
  remindLate: Near & { names: readonly string[] }
  awaitCalledToday: { names: readonly string[] }
  awaitUntil: Near & { names: readonly string[] }
  remind: Near & { names: readonly string[] }
  askWhetherComing: Near & { names: readonly string[] }
  askForSubstitute: { names: readonly string[] }
  newDayNobodyCan: Near
  holdPreMeeting: Answered
  prepareMeeting: Near & Answered & { start: string }
  newDayNobodyCame: Near
  noteWhoCame: Near
  noteWhoIsHere: { start: string }
  askWhetherToEnd: { asked: Asked }
  finishPlan: { fields: readonly FieldId[] }
  readOut: { names: readonly string[] }
  decide: null
  setNextDay: null
  askWhetherToClose: { asked: Asked }
  setFollowUp: null
  noteFollowUp: Near
  followUpToday: { time: string }
  decideWhoCalls: Near
  followUpAhead: Near & { time: string; caller: string }
  writeNextQuestion: null
  chooseNextParties: null
  chooseNextDay: null
  callNext: Near
  callOff: Near
  finishClosure: null
  closed: Near & { handedOff: HandedOffState }
}

/** What comes next and why, and where it is done. */
export type Step = { readonly says: Case<Steps>; readonly section: StepSection }

export const step = (section: StepSection, says: Case<Steps>): Step => ({ section, says })
