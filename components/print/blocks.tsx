import type { Block } from '../../lib/plan/output/document.ts'

/** Paragraphs and lists; a short label before a colon is set apart, so that it can be found. */
export const Blocks = ({ blocks }: { blocks: readonly Block[] }) => (
  <>
    {blocks.map((block) =>
      block.kind === 'paragraph' ? (
        <p key={block.text}>
          <Labelled text={block.text} />
        </p>
      ) : (
        <ul key={block.items[0]}>
          {block.items.map((item) => (
            <li key={item}>
              <Labelled text={item} />
            </li>
          ))}
        </ul>
      ),
    )}
  </>
)

function Labelled({ text }: { text: string }) {
  const [opening = '', label = ''] = /^([^:.·”]{2,44}:)\s+(?=\S)/.exec(text) ?? []
  return (
    <>
      {label && <b>{label}</b>} {text.slice(opening.length)}
    </>
  )
}
