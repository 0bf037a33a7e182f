import { useState } from 'preact/hooks'
import { usePlanSession } from '../context.ts'
import { usePlanParts } from './plan-parts.ts'

/** Other ways to copy than the whole plan. Folded: most days nobody needs them. */
export function CopyMenu() {
  const { t } = usePlanSession()
  const { CopyChoices } = usePlanParts()
  const [open, setOpen] = useState(false)
  if (!CopyChoices) return null
  return (
    <details class="more copy-menu" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.copied.menu}</summary>
      {open && <CopyChoices />}
    </details>
  )
}
