import { useComputed } from '@preact/signals'
import { fields } from '../../lib/plan/template/fields.ts'
import { usePlanSession } from '../context.ts'
import { ChildForm } from '../forms/child-form.tsx'
import { Main } from '../main.tsx'
import { NoticeList } from '../notices/notice-list.tsx'
import { CopyMenu } from './copy-menu.tsx'
import { type FieldForm, FieldSection } from './field-section.tsx'
import { Fold } from './fold.tsx'
import { Guarded } from './guarded.tsx'
import { PlanFoot } from './plan-foot.tsx'
import { PlanHead } from './plan-head.tsx'
import { usePlanParts } from './plan-parts.ts'

/** One plan: the checklist is the navigation, one field open at a time. */
export function PlanView({ FieldForm }: { FieldForm: FieldForm }) {
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
