import type { FillRow } from '../../lib/session/record/fill-rows.ts'
import { useSession } from '../context.ts'
import { Icon, type IconName } from '../controls/icon.tsx'

type Look = { readonly icon: IconName; readonly tone: 'complete' | 'begun' | 'missing' }

const looks: Record<FillRow['state']['kind'], Look> = {
  ready: { icon: 'circle', tone: 'missing' },
  filled: { icon: 'check', tone: 'complete' },
  there: { icon: 'check', tone: 'complete' },
  empty: { icon: 'barred', tone: 'missing' },
  skipped: { icon: 'barred', tone: 'missing' },
  doubt: { icon: 'alert', tone: 'begun' },
  unsure: { icon: 'alert', tone: 'begun' },
}

/** What has become of one field, in words. */
export function RowStatus({ row }: { row: FillRow }) {
  const { icon, tone } = looks[row.state.kind]
  return (
    <p class={`status status-${tone} fill-status`}>
      <Icon name={icon} />
      <span>{useWords()(row)}</span>
    </p>
  )
}

function useWords(): (row: FillRow) => string {
  const { t } = useSession()
  const { state: words, fault } = t.filling
  return ({ state, place }) => {
    switch (state.kind) {
      case 'ready': {
        const { by, label, holds } = state.found
        const renamed = by === 'selector' && label !== place.label
        return [
          renamed && (label ? t.filling.renamed(label) : t.filling.renamedToNothing),
          holds === 'other' && t.filling.holds,
          !renamed && holds !== 'other' && words.ready,
        ]
          .filter(Boolean)
          .join(' ')
      }
      case 'filled': {
        const { outcome } = state.receipt
        if (outcome === 'plain-text') return words.filledPlain
        return outcome === 'without-undo' ? words.filledNoUndo : words.filled
      }
      case 'unsure':
        return state.receipt.outcome === 'not-taken' ? words['not-taken'] : words.look
      case 'doubt': {
        if (state.code === 'too-long') return t.recordFault['too-long'](state.detail ?? '')
        return state.code in fault
          ? fault[state.code as keyof typeof fault]
          : t.recordFault[state.code as Exclude<keyof typeof t.recordFault, 'too-long'>]
      }
      default:
        return words[state.kind]
    }
  }
}
