import { hasConsent, isExpired, lacksOwnConsent, withdrawalFor } from '../plan/consent.ts'
import {
  majorityInWords,
  withdrawalsInWords,
  withdrawnUnitInWords,
} from '../plan/consent-in-words.ts'
import type { Text } from '../plan/language.ts'
import { dayOfMajority } from '../plan/majority.ts'
import type { Plan } from '../plan/schema.ts'
import { empty } from '../plan/template/field.ts'
import { failure, type Result, success } from '../result.ts'
import { isAllWithdrawn } from './consent-watch.ts'
import { listed } from './in-words.ts'
import { calledParties, hasDay, partyName } from './meeting-state.ts'
import { doubledParties } from './parties.ts'
import { mayBeTold } from './told.ts'
import { addressUnsaid, unsaidInCall } from './unsaid.ts'
import { whomToAsk } from './whom-to-ask.ts'

export type CallFault = 'no-question' | 'no-parties' | 'no-day'

export const callFaults: Record<CallFault, Text> = {
  'no-question': {
    sv: 'Skriv frågeställningen först. Alla som kallas ska veta vad mötet ska svara på.',
    en: 'Write the question first. All who are called should know what the meeting is to answer.',
  },
  'no-parties': {
    sv: 'Lägg till minst en part att kalla.',
    en: 'Add at least one party to call.',
  },
  'no-day': { sv: 'Välj mötesdag först.', en: 'Choose the day of the meeting first.' },
}

/**
 * A call needs the clear question, somebody to call and a day. Consent comes before the
 * call, but its lack only warns: it may be on paper, and no law forbids units to meet. Who is not
 * named by the consent gets a call without the child's name (`summonsDocument`).
 */
export const mayCall = (
  plan: Plan,
  today: string,
): Result<{ readonly warnings: readonly Text[] }, CallFault> => {
  if (empty(plan.meetingQuestion)) return failure('no-question')
  if (calledParties(plan).length === 0) return failure('no-parties')
  if (!hasDay(plan)) return failure('no-day')
  const warnings = [
    consentWarning(plan, today),
    ...withdrawnParties(plan, today),
    unknownToConsent(plan, today),
    ...doubledParties(plan).map(({ text }) => text),
    lackingInCall(plan),
    unsaidInCall(plan),
    addressUnsaid(plan),
  ]
  return success({ warnings: warnings.filter((warning) => warning !== undefined) })
}

const everyUnit: Text = {
  sv: 'Samtycket är återkallat för alla enheter.',
  en: 'The consent has been withdrawn for every unit.',
}

const consentWarning = (plan: Plan, today: string): Text | undefined => {
  const { planning } = plan.consent
  if (isAllWithdrawn(plan, today)) {
    const withdrawn = withdrawalsInWords(plan, today)
    const told = withdrawn.length > 0 ? withdrawn : [everyUnit]
    const asked = whomToAsk(plan, today)
    return {
      sv: [...told.map(({ sv }) => sv), `Fråga ${asked.sv} innan du kallar.`].join(' '),
      en: [...told.map(({ en }) => en), `Ask ${asked.en} before you call.`].join(' '),
    }
  }
  const grownUp = dayOfMajority(plan)
  if (grownUp !== undefined && lacksOwnConsent(plan, today)) {
    return majorityInWords(plan, grownUp, today)
  }
  if (!hasConsent(plan, planning, today)) {
    return {
      sv: 'Samtycke till att planen görs är inte antecknat. En SIP görs med samtycke: socialtjänstlagen (2025:400) 10 kap. 8 § och hälso- och sjukvårdslagen (2017:30) 16 kap. 4 §.',
      en: 'No consent to the plan being made is noted. A SIP is made with consent: socialtjänstlagen (2025:400) chapter 10, section 8, and hälso- och sjukvårdslagen (2017:30) chapter 16, section 4.',
    }
  }
  return isExpired(plan, today)
    ? {
        sv: 'Samtycket att dela uppgifter har gått ut. Be om det på nytt.',
        en: 'The consent to share has expired. Ask for it again.',
      }
    : undefined
}

/** Units that are called although the consent for them has been withdrawn. */
const withdrawnParties = (plan: Plan, today: string): readonly Text[] =>
  calledParties(plan)
    .map(({ unit }) => withdrawalFor(plan, unit, today))
    .filter((withdrawn) => withdrawn !== undefined)
    .map((withdrawn) => {
      const { sv, en } = withdrawnUnitInWords(withdrawn, today)
      return {
        sv: `${sv} I kallelsen står bara initialer och födelseår.`,
        en: `${en} The call gives only initials and year of birth.`,
      }
    })

const unknownToConsent = (plan: Plan, today: string): Text | undefined => {
  const outside = calledParties(plan).filter(
    ({ unit }) => !mayBeTold(plan, unit, today) && !withdrawalFor(plan, unit, today),
  )
  const names = listed(outside.map(partyName))
  return outside.length === 0
    ? undefined
    : {
        sv: `Samtycket att dela uppgifter gäller inte ${names.sv}. I deras kallelse står bara initialer och födelseår.`,
        en: `The consent to share does not cover ${names.en}. Their call gives only initials and year of birth.`,
      }
}

/** What a call holds beside what it cannot be without. */
const lackingInCall = ({ child, meeting }: Plan): Text | undefined => {
  const hidden = child.protectedIdentity !== 'none'
  const lacking: readonly (readonly [boolean, Text])[] = [
    [meeting.start === '', { sv: 'tid', en: 'time' }],
    [meeting.end === '', { sv: 'sluttid', en: 'end' }],
    [!hidden && empty(meeting.place), { sv: 'plats eller videolänk', en: 'place or video link' }],
    [empty(meeting.chair), { sv: 'mötesledare', en: 'who leads' }],
    [meeting.replyBy === '', { sv: 'sista svarsdag', en: 'last day to answer' }],
  ]
  const names = lacking.filter(([isLacking]) => isLacking).map(([, name]) => name)
  return names.length === 0
    ? undefined
    : {
        sv: `I kallelsen saknas ${listed(names.map(({ sv }) => sv)).sv}.`,
        en: `The call lacks ${listed(names.map(({ en }) => en)).en}.`,
      }
}
