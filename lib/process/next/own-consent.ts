import { isGivenByOthers, lacksOwnConsent } from '../../plan/consent.ts'
import type { Plan } from '../../plan/schema.ts'
import { majorityToAsk } from '../consent-watch.ts'
import { dayNear } from '../in-words.ts'
import { type Missing, missing, type Step } from './step.ts'

/** Asks for the person's own consent, where that is what comes next; before the day of majority or after. */
export const ownConsentStep = (
  plan: Plan,
  today: string,
  lacking: readonly (Missing | false)[],
): Step | undefined => {
  const day = majorityToAsk(plan, today)
  if (day === undefined) return undefined
  const words = dayNear(day, today)
  const name = plan.child.name.trim()
  const [who, whom] = [name || 'barnet', name || 'the child']
  const text = !lacksOwnConsent(plan, today)
    ? {
        sv: `Fråga ${who} om eget samtycke i tid: från 18-årsdagen ${words.sv} gäller inte vårdnadshavarnas.`,
        en: `Ask ${whom} for their own consent in time: from the 18th birthday on ${words.en} the guardians’ does not count.`,
      }
    : isGivenByOthers(plan)
      ? {
          sv: `Fråga ${who} om eget samtycke: vårdnadshavarnas gäller inte sedan 18-årsdagen ${words.sv}.`,
          en: `Ask ${whom} for their own consent: the guardians’ has not counted since the 18th birthday on ${words.en}.`,
        }
      : {
          sv: `Fråga ${who} om samtycke: det finns inget som gäller.`,
          en: `Ask ${whom} for consent: there is none that counts.`,
        }
  const own = missing('consentObtained', 'eget samtycke', 'their own consent')
  return {
    section: 'consentObtained',
    text,
    missing: [own, ...lacking.filter((each) => each !== false)],
  }
}
