import { type ReadonlySignal, useComputed } from '@preact/signals'
import type { ComponentType } from 'preact'
import { useRef } from 'preact/hooks'
import { bringCopyOf } from '../../lib/session/plan/copying.ts'
import type { PlanSession } from '../../lib/session/plan-session.ts'
import { SessionContext } from '../context.ts'
import { useKeptFocus } from '../keep-focus.ts'
import { Guarded } from '../plan/guarded.tsx'
import { type PlanParts, PlanPartsContext } from '../plan/plan-parts.ts'
import { PlanView } from '../plan/plan-view.tsx'
import { bringNotices } from './bring-notices.ts'
import { later } from './later.tsx'

const Checklist = later(async () => (await import('./checklist-view.tsx')).ChecklistView, true)

type WidgetAppProps = {
  session: PlanSession
  parts: PlanParts
  view: ReadonlySignal<'plan' | 'checklist' | 'meeting' | 'child'>
  /** The views that come when they are asked for. */
  Meeting: ComponentType
  Child: ComponentType
}

/** One plan in a page of somebody else's, which may put its own before and after it. */
export function WidgetApp({ session, parts, view, Meeting, Child }: WidgetAppProps) {
  const app = useRef<HTMLDivElement>(null)
  useKeptFocus(app, view.value)
  const planId = useComputed(() => session.state.plan.value?.id).value
  const View = { plan: PlanToWrite, checklist: Checklist, meeting: Meeting, child: Child }[
    view.value
  ]
  return (
    <SessionContext.Provider value={session}>
      <PlanPartsContext.Provider value={parts}>
        <slot name="before" />
        <div
          ref={app}
          class={view.value === 'meeting' ? 'app room notranslate' : 'app notranslate'}
          translate={false}
          part="app"
          lang={session.state.language.value}
          onPointerEnter={bringForms}
          onFocusIn={bringForms}
        >
          <Guarded key={`${view.value} ${planId}`}>
            <View />
          </Guarded>
        </div>
        <slot name="after" />
      </PlanPartsContext.Provider>
    </SessionContext.Provider>
  )
}

const load = () => import('../forms/field-form.tsx')
const FieldForm = later(async () => (await load()).FieldForm, true)

/** The plan, whose forms come when a part is unfolded. */
const PlanToWrite = () => <PlanView FieldForm={FieldForm} />

/** Whoever comes near may be about to write or copy: what that takes is fetched before it is asked for. */
const bringForms = (): void =>
  void Promise.all([load(), bringNotices(), bringCopyOf()]).catch(() => undefined)
