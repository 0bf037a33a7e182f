import type { Block } from '../../lib/plan/output/document.ts'

/** Paragraphs and lists of the plan, word for word as they stand in a record. */
export const PlanBlocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
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
  </>
)
