import type { consentNotices as source } from '../sv/consent-notices.ts'
import { consent } from './consent.ts'
import { asked, dayOfWeek } from './phrases.ts'

const { consentCases } = consent

export const consentNotices: typeof source = {
  consentNotices: {
    withdrawn: consentCases.withdrawn,
    'withdrawn-unit': (its) =>
      `${consentCases.unitWithdrawn(its)} The unit must not be told anything more.`,
    expired: ({ day }) => `The consent to share expired on ${dayOfWeek(day)}. Ask for it again.`,
    expiring: ({ day, asked: whom }) =>
      `The consent to share expires on ${dayOfWeek(day)}. Ask ${asked(whom)} in time.`,
    'turns-18': consentCases.majority,
    'of-age': consentCases.majority,
    'unnamed-guardian':
      'With joint custody there are two guardians. Write both, or why one is missing.',
  },
}
