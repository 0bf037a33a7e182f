import { isGiven, isWithdrawn } from '../plan/consent.ts'
import type { Text } from '../plan/language.ts'
import { people } from '../plan/person.ts'
import { readPersonalNumber } from '../plan/personal-number.ts'
import type { Grant, Plan } from '../plan/schema.ts'
import { empty } from '../plan/template/field.ts'
import { addDays, birthday, dayInWords, isDay } from '../regions/day.ts'

/** The panel's own standard: time enough to meet the family before the consent has run out. */
export const daysOfWarning = 30

export type ConsentNotice = {
  readonly code:
    | 'withdrawn'
    | 'expired'
    | 'expiring'
    | 'turns-18'
    | 'unnamed-guardian'
    | 'withdrawn-unit'
  readonly text: Text
}

/** What to know of the consent now. Nothing here blocks: the gate at the handoff does that alone. */
export const consentWatch = (plan: Plan, today: string): readonly ConsentNotice[] =>
  [
    ...withdrawals(plan),
    ...withdrawnUnits(plan),
    runningOut(plan, today),
    comingOfAge(plan, today),
    unnamedGuardian(plan),
  ].filter((notice) => notice !== undefined)

export type GrantState = 'given' | 'withdrawn' | 'missing'

export type PersonConsent = {
  /** A guardian's id, or `child`. */
  readonly person: string
  readonly name: string
  readonly planning: GrantState
  readonly sharing: GrantState
}

/** The two consents apart, for each guardian and the child (domain §4). */
export const consentByPerson = (plan: Plan): readonly PersonConsent[] => {
  const { planning, sharing } = plan.consent
  return people(plan).map(({ id, name }) => ({
    person: id,
    name,
    planning: stateOf(planning, id),
    sharing: stateOf(sharing.grants, id),
  }))
}

const stateOf = (grants: readonly Grant[], person: string): GrantState => {
  const own = grants.filter((grant) => grant.person === person)
  if (isWithdrawn(own)) return 'withdrawn'
  return own.some(isGiven) ? 'given' : 'missing'
}

const withdrawals = (plan: Plan): readonly ConsentNotice[] =>
  consentByPerson(plan)
    .filter(({ planning, sharing }) => [planning, sharing].includes('withdrawn'))
    .map(({ person, name, planning }) => {
      const who = name.trim() || (person === 'child' ? 'Barnet' : 'En vårdnadshavare')
      const english = name.trim() || (person === 'child' ? 'The child' : 'A guardian')
      return {
        code: 'withdrawn',
        text:
          planning === 'withdrawn'
            ? {
                sv: `${who} har återkallat samtycket till att planen görs.`,
                en: `${english} has withdrawn the consent to the plan being made.`,
              }
            : {
                sv: `${who} har återkallat samtycket att dela uppgifter.`,
                en: `${english} has withdrawn the consent to share.`,
              },
      }
    })

const withdrawnUnits = ({ consent }: Plan): readonly ConsentNotice[] =>
  consent.sharing.withdrawnUnits
    .filter(({ unit }) => !empty(unit))
    .map(({ unit, date }) => {
      const since = isDay(date) ? dayInWords(date) : undefined
      return {
        code: 'withdrawn-unit',
        text: {
          sv: `Samtycket är återkallat för ${unit.trim()}${since ? ` sedan ${since.sv}` : ''}. Enheten får inte veta mer.`,
          en: `The consent has been withdrawn for ${unit.trim()}${since ? ` since ${since.en}` : ''}. The unit may be told no more.`,
        },
      }
    })

/** The first day on which the end of the consent is warned of; empty where it has no end. */
export const warnedFrom = ({ consent }: Plan): string =>
  isDay(consent.sharing.validUntil) ? addDays(consent.sharing.validUntil, -daysOfWarning) : ''

const runningOut = (plan: Plan, today: string): ConsentNotice | undefined => {
  const { validUntil } = plan.consent.sharing
  const from = warnedFrom(plan)
  if (from === '' || today < from) return undefined
  const day = dayInWords(validUntil)
  return validUntil < today
    ? {
        code: 'expired',
        text: {
          sv: `Samtycket att dela uppgifter gick ut ${day.sv}. Be om det på nytt.`,
          en: `The consent to share expired on ${day.en}. Ask for it again.`,
        },
      }
    : {
        code: 'expiring',
        text: {
          sv: `Samtycket att dela uppgifter går ut ${day.sv}. Fråga familjen i tid.`,
          en: `The consent to share expires on ${day.en}. Ask the family in time.`,
        },
      }
}

/** The last day on which the plan is said to be followed up. */
const lastFollowUp = ({ followUp, interventions }: Plan): string =>
  [followUp.date, ...interventions.map((each) => each.followUp)].filter(isDay).sort().at(-1) ?? ''

const comingOfAge = (plan: Plan, today: string): ConsentNotice | undefined => {
  const born = readPersonalNumber(plan.child.personalNumber)?.birthDate
  if (born === undefined) return undefined
  const day = birthday(born, 18)
  if (day <= today || day > lastFollowUp(plan)) return undefined
  const words = dayInWords(day)
  return {
    code: 'turns-18',
    text: {
      sv: `Barnet fyller 18 år ${words.sv}, senast till uppföljningen. Gå igenom samtycket och vilka som kallas.`,
      en: `The child turns 18 on ${words.en}, by the follow-up. Go through the consent and who is called.`,
    },
  }
}

/** With joint custody there are two guardians (FB 6 kap. 13 §). It warns: a reason is enough. */
const unnamedGuardian = ({ custody, guardians, consent }: Plan): ConsentNotice | undefined =>
  custody === 'joint' &&
  empty(consent.missingGuardianReason) &&
  guardians.filter(({ name }) => !empty(name)).length < 2
    ? {
        code: 'unnamed-guardian',
        text: {
          sv: 'Vid gemensam vårdnad finns två vårdnadshavare. Skriv båda, eller varför en saknas.',
          en: 'With joint custody there are two guardians. Write both, or why one is missing.',
        },
      }
    : undefined
