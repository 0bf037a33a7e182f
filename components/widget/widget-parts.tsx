import { useComputed } from '@preact/signals'
import { readPersonalNumber } from '../../lib/plan/personal-number.ts'
import { usePlanSession } from '../context.ts'
import type { PlanParts } from '../plan/plan-parts.ts'
import { bringNotices } from './bring-notices.ts'
import { later } from './later.tsx'

const HandoffLine = later(async () => (await import('../plan/handoff-line.tsx')).HandoffLine, true)
const RegionSection = later(
  async () => (await import('../plan/region-section.tsx')).RegionSection,
  true,
)
const BrokenPart = later(async () => (await bringNotices()).BrokenPart, true)
const MendedLines = later(async () => (await bringNotices()).MendedLines, true)
const MendedHead = later(async () => (await bringNotices()).MendedHead, true)
const WidgetNotice = later(async () => (await bringNotices()).WidgetNotice, 'quietly')
const Written = later(async () => (await import('../plan/written.tsx')).Written, true)
const AgeWarnings = later(
  async () => (await import('../forms/age-warnings.tsx')).AgeWarnings,
  'quietly',
)

/** What of a plan comes to the widget when there is something to show of it. */
export const widgetParts: PlanParts = {
  Lines() {
    const { plan } = usePlanSession().session.state
    const isBegun = useComputed(() => (plan.value?.handoffs.length ?? 0) > 0).value
    const isMended = useComputed(() => plan.value?.mended !== undefined).value
    return (
      <>
        {isMended && <MendedHead />}
        {isBegun && <HandoffLine />}
      </>
    )
  },
  Notice: WidgetNotice,
  Broken: BrokenPart,
  Mended: MendedLines,
  Written,
  Region: () =>
    usePlanSession().session.state.region.value.extraFields.length > 0 ? <RegionSection /> : null,
  Ages() {
    const { plan } = usePlanSession().session.state
    const isKnown = useComputed(
      () => readPersonalNumber(plan.value?.child.personalNumber ?? '') !== undefined,
    ).value
    return isKnown ? <AgeWarnings /> : null
  },
  Receiver: later(async () => (await import('../plan/receiver-line.tsx')).ReceiverLine, 'quietly'),
  CopyChoices: later(async () => (await import('../plan/copy-choices.tsx')).CopyChoices, true),
}
