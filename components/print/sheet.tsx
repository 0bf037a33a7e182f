import type { ComponentChildren } from 'preact'
import type { PlanDocument } from '../../lib/plan/output/document.ts'
import { Blocks } from './blocks.tsx'

type SheetProps = {
  document: PlanDocument
  /** Room to write by hand under each part that has no answer yet. */
  lines?: boolean
  /** How many words before a colon are taken for a label. */
  labelWords?: number
  /** What stands in the place of a part's text, by its place among the parts. */
  instead?: Readonly<Record<number, ComponentChildren>>
  children?: ComponentChildren
}

/** A document as a page to print. Swedish, as what is sent and filed is. */
export const Sheet = ({
  document,
  lines = false,
  labelWords = 3,
  instead = {},
  children,
}: SheetProps) => (
  <article class="paper" lang="sv">
    <h1>{document.title}</h1>
    <Blocks blocks={document.intro} labelWords={labelWords} />
    {document.parts.map(({ heading, blocks }, index) => (
      <section key={heading}>
        <h2>{heading}</h2>
        {instead[index] ?? <Blocks blocks={blocks} labelWords={labelWords} />}
        {lines && blocks.length < 2 && <WritingLines count={4} />}
      </section>
    ))}
    {children}
  </article>
)

const lines = ['first', 'second', 'third', 'fourth'] as const

/** Lines to write on by hand. */
export const WritingLines = ({ count }: { count: number }) => (
  <div class="writing" aria-hidden="true">
    {lines.slice(0, count).map((line) => (
      <i key={line} />
    ))}
  </div>
)
