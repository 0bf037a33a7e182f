import type { Party } from './schema.ts'

/** What stands first in the reason of who has answered that they may come: no answer to plan by. */
export const perhaps = 'Har svarat kanske.'

type Answer = Pick<Party, 'reply' | 'reason'>

/** What else such an answer says; undefined where it is another. */
export const saidWithPerhaps = ({ reply, reason }: Answer): string | undefined =>
  reply === 'none' && (reason === perhaps || reason.startsWith(`${perhaps} `))
    ? reason.slice(perhaps.length).trim()
    : undefined
