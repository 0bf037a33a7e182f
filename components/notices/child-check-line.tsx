import type { Messages } from '../../lib/i18n/messages.ts'
import { type ChildCheck, refuses } from '../../lib/session/child-check.ts'
import { useSession } from '../context.ts'

/** What the page's own personal numbers say of whose record it is, and where they were read. */
export function ChildCheckLine({ check }: { check: ChildCheck }) {
  const { t } = useSession()
  const look = refuses(check) || check.kind === 'among'
  return <p class={look ? 'nudge' : 'quiet'}>{words(check, t)}</p>
}

function words(check: ChildCheck, { childCheck: t }: Messages): string {
  switch (check.kind) {
    case 'same':
    case 'differs': {
      const { personalNumber, by } = check.read
      const read = t[check.kind](personalNumber, t.by[by])
      return check.others > 0 ? `${read} ${t.others(check.others)}` : read
    }
    case 'among':
      return t.among(check.count)
    case 'none-of':
      return t.noneOf(check.count)
    case 'none-in-plan':
      return check.read ? t.noneInPlan(check.read.personalNumber, t.by[check.read.by]) : t.noneAtAll
    case 'none-on-page':
      return t.noneOnPage
  }
}
