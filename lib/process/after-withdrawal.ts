import { isConsentWithdrawn, withdrawnUnits } from '../plan/consent.ts'
import type { Text } from '../plan/language.ts'
import type { Plan } from '../plan/schema.ts'
import { undated } from '../plan/schema-consent.ts'
import { sameUnit } from '../plan/unit.ts'
import { isAllWithdrawn } from './consent-watch.ts'
import { listed } from './in-words.ts'
import { present } from './meeting-state.ts'
import { whomToAsk } from './whom-to-ask.ts'

/**
 * What those in the room do when a consent has been withdrawn: what is no longer shared, who leaves,
 * and what is written. Nothing where none is withdrawn.
 */
export const afterWithdrawal = (plan: Plan, today: string): Text | undefined => {
  const { planning, sharing } = plan.consent
  if (isAllWithdrawn(plan, today)) {
    const asked = whomToAsk(plan, today)
    const isDayMissing =
      isConsentWithdrawn(plan, today) &&
      [...planning, ...sharing.grants].some(({ withdrawn }) => withdrawn === undated)
    return joined([
      {
        sv: `Dela inget mer. Fråga ${asked.sv} om mötet ska avbrytas.`,
        en: `Share nothing more. Ask ${asked.en} whether to end the meeting.`,
      },
      {
        sv: `Skriv inget mer i planen än att samtycket är återkallat${isDayMissing ? ', och vilken dag' : ''}.`,
        en: `Write nothing more in the plan than that the consent is withdrawn${isDayMissing ? ', and on which day' : ''}.`,
      },
    ])
  }
  const withdrawn = withdrawnUnits(plan, today)
  if (withdrawn.length === 0) return undefined
  const isOne = (unit: string) => withdrawn.some((each) => sameUnit(each.unit, unit))
  const units = listed(withdrawn.map(({ unit }) => unit.trim()))
  const here = listed([
    ...new Set(
      present(plan)
        .map(({ unit }) => unit.trim())
        .filter(isOne),
    ),
  ])
  return joined([
    { sv: `Dela inget mer med ${units.sv}.`, en: `Share nothing more with ${units.en}.` },
    here.sv !== '' && {
      sv: `${here.sv} går ut medan ni går igenom planen.`,
      en: `Let ${here.en} leave while you go through the plan.`,
    },
    plan.interventions.some(({ unit }) => isOne(unit)) && {
      sv: `Bestäm vem som gör det som ${units.sv} skulle göra, och skriv det.`,
      en: `Decide who does what ${units.en} was to do, and write it.`,
    },
    withdrawn.some(({ date }) => date === '') && {
      sv: 'Skriv under Samtycke vilken dag det återkallades.',
      en: 'Write under Consent on which day it was withdrawn.',
    },
  ])
}

const joined = (all: readonly (Text | false)[]): Text => {
  const told = all.filter((each) => each !== false)
  return {
    sv: told.map(({ sv }) => sv).join(' '),
    en: told.map(({ en }) => en).join(' '),
  }
}
