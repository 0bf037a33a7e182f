import { useComputed } from '@preact/signals'
import { birthYear } from '../../lib/plan/personal-number.ts'
import { usePlanSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { usePlanParts } from './plan-parts.ts'
import { Progress } from './progress.tsx'
import { SaveLine } from './save-line.tsx'

/** Which child, how far, and whether it is saved: always in view. */
export function PlanHead() {
  const { session, t } = usePlanSession()
  const { Back, Tools } = usePlanParts()
  const child = useComputed(() => session.state.plan.value?.child).value
  const year = child && birthYear(child.personalNumber)
  return (
    <header class="head" part="head">
      <div class="head-tools">
        {Back && <Back />}
        <SaveLine />
        <IconButton
          icon="undo"
          label={t.head.undo}
          disabled={!session.editing.canUndo.value || session.readonly.value}
          onPress={() => session.editing.undo()}
        />
        {Tools && <Tools />}
      </div>
      {/* Made anew with each name: a page translator takes the text that stood there out of our hands. */}
      <h1 key={child?.name} tabIndex={-1}>
        {child?.name || t.unnamed}
        {year && <span class="quiet"> {t.head.born(year)}</span>}
      </h1>
      {child && child.protectedIdentity !== 'none' && <p class="protected">{t.head.protected}</p>}
      <Progress />
    </header>
  )
}
