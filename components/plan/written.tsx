import { planDocument, type SectionId } from '../../lib/plan/output/plan-document.ts'
import { useOpenPlan } from '../context.ts'
import { PlanBlocks } from './plan-blocks.tsx'

/** A part of the plan to read, in the words that stand in a record. */
export function Written({ section }: { section: SectionId }) {
  const { plan, session } = useOpenPlan()
  const { intro, parts } = planDocument(plan, [section], session.state.today.value)
  return (
    <div class="written" lang="sv">
      <PlanBlocks
        blocks={section === 'introduction' ? intro : parts.flatMap((part) => part.blocks)}
      />
    </div>
  )
}
