import type { Block } from '../../lib/plan/output/document.ts'

type BlocksProps = {
  blocks: readonly Block[]
  /** How many words before a colon are taken for a label: in running text, few. */
  labelWords: number
}

/** Paragraphs and lists; a label before a colon is set apart, so that it can be found. */
export const Blocks = ({ blocks, labelWords }: BlocksProps) => (
  <>
    {blocks.map((block) =>
      block.kind === 'paragraph' ? (
        <p key={block.text}>
          <Labelled text={block.text} labelWords={labelWords} />
        </p>
      ) : (
        <ul key={block.items[0]}>
          {block.items.map((item) => (
            <li key={item}>
              <Labelled text={item} labelWords={labelWords} />
            </li>
          ))}
        </ul>
      ),
    )}
  </>
)

function Labelled({ text, labelWords }: { text: string; labelWords: number }) {
  const [opening = '', found = ''] = /^([^:.·”]{2,44}:)\s+(?=\S)/.exec(text) ?? []
  const label = found.split(' ').length <= labelWords ? found : ''
  return (
    <>
      {label && <b>{label} </b>}
      {unbroken(label ? text.slice(opening.length) : text)}
    </>
  )
}

/** A day is not broken over two lines: what joins it takes no room. */
const unbroken = (text: string): string =>
  text.replace(/(\d{4})-(\d\d)-(\d\d)/g, '$1-\u2060$2-\u2060$3')
