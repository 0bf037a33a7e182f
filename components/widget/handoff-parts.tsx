import { useComputed } from '@preact/signals'
import type { Notice } from '../../lib/session/notice.ts'
import { usePlanSession } from '../plan-context.ts'
import { later } from './later.tsx'

const Line = later(async () => (await import('./handoff-told.tsx')).HandoffLine, true)
const Told = later(async () => (await import('./handoff-told.tsx')).HandoffNotice, true)

/** What has become of earlier handoffs, where there are any. */
export function HandoffLines() {
  const { plan } = usePlanSession().session.state
  const isBegun = useComputed(() => (plan.value?.handoffs.length ?? 0) > 0).value
  return isBegun ? <Line /> : null
}

/** What there is to say of a handoff. Nothing else than the plan is spoken of in the widget. */
export function WidgetNotice({ notice }: { notice: Notice }) {
  return notice.kind === 'handed-off' || notice.kind === 'handoff-fault' ? (
    <Told notice={notice} />
  ) : null
}
