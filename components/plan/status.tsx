import type { FieldStatus } from '../../lib/plan/template/field.ts'
import { usePlanSession } from '../context.ts'
import { Icon, type IconName } from '../controls/icon.tsx'

const icons: Record<FieldStatus, IconName> = {
  missing: 'circle',
  begun: 'half',
  complete: 'check',
  none: 'check',
}

/** A field's status in words; the icon and the colour only repeat them. */
export function Status({ status }: { status: FieldStatus }) {
  const { t } = usePlanSession()
  return (
    <span class={`status status-${status}`}>
      <Icon name={icons[status]} />
      {t.status[status]}
    </span>
  )
}
