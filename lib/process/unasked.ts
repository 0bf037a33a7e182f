import type { Party } from '../plan/schema.ts'

/** A party as it stands before it is called to a new day: what was answered says nothing of that. */
export const unasked = ({
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
