import { useComputed } from '@preact/signals'
import { readPersonalNumber } from '../../lib/plan/personal-number.ts'
import type { Notice } from '../../lib/session/notice.ts'
import { NoticeBox } from '../notices/notice-box.tsx'
import type { PlanParts } from '../plan/plan-parts.ts'
import { usePlanSession } from '../plan-context.ts'
import { later } from './later.tsx'

const HandoffLine = later(async () => (await import('./handoff-told.tsx')).HandoffLine, true)
const HandoffNotice = later(async () => (await import('./handoff-told.tsx')).HandoffNotice, true)
const RegionSection = later(
  async () => (await import('../plan/region-section.tsx')).RegionSection,
  true,
)
const BrokenPart = later(async () => (await import('./told-in-widget.tsx')).BrokenPart, true)
const EditNotice = later(async () => (await import('./told-in-widget.tsx')).EditNotice, true)
const AgeWarnings = later(
  async () => (await import('../forms/age-warnings.tsx')).AgeWarnings,
  'quietly',
)

/** What of a plan comes to the widget when there is something to show of it. */
export const widgetParts: PlanParts = {
  Lines() {
    const { plan } = usePlanSession().session.state
    const isBegun = useComputed(() => (plan.value?.handoffs.length ?? 0) > 0).value
    return isBegun ? <HandoffLine /> : null
  },
  Notice({ notice }: { notice: Notice }) {
    const { t } = usePlanSession()
    switch (notice.kind) {
      case 'handed-off':
      case 'handoff-fault':
        return <HandoffNotice notice={notice} />
      case 'not-kept':
      case 'fault':
        return <EditNotice notice={notice} />
      case 'storage-fault':
        return (
          <NoticeBox notice={notice} tone="look">
            <p>{t.storage.failed}</p>
          </NoticeBox>
        )
      default:
        return null
    }
  },
  Broken: BrokenPart,
  Region: () =>
    usePlanSession().session.state.region.value.extraFields.length > 0 ? <RegionSection /> : null,
  Ages() {
    const { plan } = usePlanSession().session.state
    const isKnown = useComputed(
      () => readPersonalNumber(plan.value?.child.personalNumber ?? '') !== undefined,
    ).value
    return isKnown ? <AgeWarnings /> : null
  },
  CopyChoices: later(async () => (await import('../plan/copy-choices.tsx')).CopyChoices, true),
}
