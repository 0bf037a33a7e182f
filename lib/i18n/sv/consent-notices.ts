import type { Sentences } from '../../plan/case.ts'
import { consentSentences } from '../../plan/consent-in-words.ts'
import type { ConsentNotices } from '../../process/consent-watch.ts'
import { asked, dayOfWeek } from './phrases.ts'

const sentences: Sentences<ConsentNotices> = {
  withdrawn: consentSentences.withdrawn,
  'withdrawn-unit': (its) => `${consentSentences.unitWithdrawn(its)} Enheten får inte veta mer.`,
  expired: ({ day: last }) =>
    `Samtycket att dela uppgifter gick ut ${dayOfWeek(last)}. Be om det på nytt.`,
  expiring: ({ day: last, asked: whom }) =>
    `Samtycket att dela uppgifter går ut ${dayOfWeek(last)}. Fråga ${asked(whom)} i tid.`,
  'turns-18': consentSentences.majority,
  'of-age': consentSentences.majority,
  'unnamed-guardian':
    'Vid gemensam vårdnad finns två vårdnadshavare. Skriv båda, eller varför en saknas.',
}

/** What there is to know of the consent as time passes. */
export const consentNotices = { consentNotices: sentences }
