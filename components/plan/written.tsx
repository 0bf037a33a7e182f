import { planDocument, type SectionId } from '../../lib/plan/output/plan-document.ts'
import { useOpenPlan } from '../forms/use-open-plan.ts'

/** A part of the plan to read, in the words that stand in a record. */
export function Written({ section }: { section: SectionId }) {
  const { intro, parts } = planDocument(useOpenPlan().plan, [section])
  const blocks = section === 'introduction' ? intro : parts.flatMap((part) => part.blocks)
  return (
    <div class="written" lang="sv">
      {blocks.map((block) =>
        block.kind === 'paragraph' ? (
          <p key={block.text}>{block.text}</p>
        ) : (
          <ul key={block.items[0]}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        ),
      )}
    </div>
  )
}
