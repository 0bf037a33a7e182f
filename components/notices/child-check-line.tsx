import type { Messages } from '../../lib/i18n/sv/sv.ts'
import { type ChildCheck, refuses } from '../../lib/session/record/child-check.ts'
import { useSession } from '../context.ts'

/** What the page's own numbers and names say of whose record it is, and where they were read. */
export function ChildCheckLine({ check }: { check: ChildCheck }) {
  const { t } = useSession()
  const differs = 'sameName' in check && check.sameName === false
  const look = refuses(check) || check.kind === 'among' || differs
  return <p class={look ? 'nudge' : 'quiet'}>{words(check, t).join(' ')}</p>
}

function words(check: ChildCheck, { childCheck: t }: Messages): readonly string[] {
  switch (check.kind) {
    case 'same':
    case 'differs': {
      const { personalNumber, by } = check.read
      const others = check.others > 0 ? [t.others(check.others)] : []
      return [t[check.kind](personalNumber, t.by[by]), ...others]
    }
    case 'other-name':
      return [t.same(check.read.personalNumber, t.by[check.read.by]), t.otherName(check.name)]
    case 'among':
      return [t.among(check.numbers.length), ...names(check, t)]
    case 'none-of':
      return [t.noneOf(check.numbers.length), ...names(check, t)]
    case 'none-in-plan': {
      const { read } = check
      const number = read ? t.noneInPlan(read.personalNumber, t.by[read.by]) : t.noneAtAll
      return [number, ...names(check, t)]
    }
    case 'none-on-page':
      return [t.noneOnPage, ...names(check, t)]
    case 'unreadable':
      return [t.unreadable]
  }
}

const names = (
  { name, sameName }: { readonly name: string; readonly sameName: boolean | undefined },
  t: Messages['childCheck'],
): readonly string[] =>
  sameName === undefined ? [] : [sameName ? t.sameName(name) : t.otherName(name)]
