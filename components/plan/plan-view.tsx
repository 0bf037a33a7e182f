import { fields } from '../../lib/plan/template/fields.ts'
import { useSession } from '../context.ts'
import { SectionsMenu } from '../filling/sections-menu.tsx'
import { ChildForm } from '../forms/child-form.tsx'
import { Main } from '../main.tsx'
import { Notices } from '../notices/notices.tsx'
import { PrintMenu } from '../print/print-menu.tsx'
import { NextStepLine } from '../process/next-step-line.tsx'
import { ProcessFolds } from '../process/process-folds.tsx'
import { CopyMenu } from './copy-menu.tsx'
import { FieldSection } from './field-section.tsx'
import { Fold } from './fold.tsx'
import { HandoffLine } from './handoff-line.tsx'
import { PlanFoot } from './plan-foot.tsx'
import { PlanHead } from './plan-head.tsx'
import { PurgeLine } from './purge-line.tsx'
import { RegionSection } from './region-section.tsx'

/** One plan: the checklist is the navigation, one field open at a time. */
export function PlanView() {
  const { session, t } = useSession()
  const { state } = session
  const question = state.plan.value?.meetingQuestion.trim()
  const { child, guardians } = state.plan.value ?? {}
  return (
    <>
      <PlanHead />
      <Main>
        <Notices />
        <HandoffLine />
        <PurgeLine />
        <NextStepLine />
        {question && state.section.value !== 'child' && (
          <p class="question">
            <small>{t.question}</small>
            {question}
          </p>
        )}
        <div class="folds">
          <Fold
            title={t.child.title}
            gist={[child?.name, ...(guardians ?? []).map(({ name }) => name)]
              .filter(Boolean)
              .join(' · ')}
            open={state.section.value === 'child'}
            onToggle={() => session.toggle('child')}
          >
            {() => <ChildForm />}
          </Fold>
        </div>
        <div class="folds">
          {fields.map((field) => (
            <FieldSection key={field.id} field={field} />
          ))}
        </div>
        <RegionSection />
        <ProcessFolds />
        <CopyMenu />
        <SectionsMenu />
        <PrintMenu />
      </Main>
      <PlanFoot />
    </>
  )
}
