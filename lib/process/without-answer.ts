import type { Party } from '../plan/schema.ts'

/** A party without its answer, for a call to a new day: an answer to the earlier day does not count. */
export const withoutAnswer = ({
  replaces: _,
  replyFor: __,
  confirmedOf: ___,
  ...party
}: Party): Party => ({
  ...party,
  reply: 'none',
  reason: '',
  attended: 'unknown',
  confirmedAt: '',
})
