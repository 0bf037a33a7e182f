import { useComputed } from '@preact/signals'
import { useState } from 'preact/hooks'
import { birthYear } from '../../lib/plan/personal-number.ts'
import { fields } from '../../lib/plan/template/fields.ts'
import { usePlanSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { ChildForm } from '../forms/child-form.tsx'
import { Main } from '../main.tsx'
import { NoticeList } from '../notices/notice-list.tsx'
import { type FieldComponent, FieldSection } from './field-section.tsx'
import { Fold } from './fold.tsx'
import { FootButtons } from './foot-buttons.tsx'
import { Guarded } from './guarded.tsx'
import { usePlanParts } from './plan-parts.ts'
import { Progress } from './progress.tsx'
import { SaveLine } from './save-line.tsx'

/** One plan: the checklist is the navigation, one field open at a time. */
export function PlanView({ FieldForm }: { FieldForm: FieldComponent }) {
  const { session, t } = usePlanSession()
  const { state } = session
  const { Lines, Region, Work, Menu, Foot = PlanFoot } = usePlanParts()
  const isChildOpen = useComputed(() => state.section.value === 'child').value
  const question = useComputed(() => state.plan.value?.meetingQuestion.trim()).value
  return (
    <>
      <Guarded>
        <PlanHead />
      </Guarded>
      <Main>
        <NoticeList />
        {Lines && (
          <Guarded>
            <Lines />
          </Guarded>
        )}
        {question && !isChildOpen && (
          <p class="question">
            <small>{t.question}</small>
            {question}
          </p>
        )}
        <div class="folds">
          <Guarded>
            <ChildFold />
          </Guarded>
        </div>
        <div class="folds">
          {fields.map((field) => (
            <Guarded key={field.id}>
              <FieldSection field={field} FieldForm={FieldForm} />
            </Guarded>
          ))}
        </div>
        {[Region, !session.readonly.value && Work, CopyMenu, Menu].map(
          (Part) =>
            Part && (
              <Guarded key={Part}>
                <Part />
              </Guarded>
            ),
        )}
      </Main>
      <Guarded>
        <Foot />
      </Guarded>
    </>
  )
}

/** The child, the guardians and the question, as one row above the eight fields. */
function ChildFold() {
  const { session, t } = usePlanSession()
  const { Mended, Written } = usePlanParts()
  const { state } = session
  const isMended = useComputed(() => state.plan.value?.mended !== undefined).value
  const gist = useComputed(() => {
    const { child, guardians = [] } = state.plan.value ?? {}
    return [child?.name, ...guardians.map(({ name }) => name)].filter(Boolean).join(' · ')
  }).value
  return (
    <Fold
      title={t.child.title}
      gist={gist}
      open={useComputed(() => state.section.value === 'child').value}
      onToggle={() => session.view.toggle('child')}
    >
      {() => (
        <>
          {isMended && Mended && <Mended part="child" />}
          {!session.readonly.value ? <ChildForm /> : Written && <Written section="introduction" />}
        </>
      )}
    </Fold>
  )
}

/** Which child, how far, and whether it is saved: always in view. */
function PlanHead() {
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

/** Other ways to copy than the whole plan. Folded: most days nobody needs them. */
function CopyMenu() {
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

/** The ways out of the plan: onto the clipboard, to the region. */
function PlanFoot() {
  const { session, t } = usePlanSession()
  const { Receiver } = usePlanParts()
  return (
    <footer class="foot" part="foot">
      <p class="where" role="status">
        {session.state.busy.value === 'handoff' && t.foot.working}
      </p>
      {Receiver && session.handoff.possible.value && <Receiver />}
      <div class="actions">
        <FootButtons />
      </div>
    </footer>
  )
}
