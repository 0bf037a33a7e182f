/** A plan in words, before it becomes HTML, plain text or Markdown. */
export type PlanDocument = {
  readonly title: string
  readonly intro: readonly Block[]
  readonly parts: readonly Part[]
}

export type Part = { readonly heading: string; readonly blocks: readonly Block[] }

/** A text may have several lines, with `\n` between them. */
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const bulletList = (items: readonly string[]): Block => ({ kind: 'list', items })

/** A paragraph for each line that has text. */
export const paragraphs = (...lines: readonly string[]): readonly Block[] =>
  lines.filter((line) => line !== '').map(paragraph)

/** One bulletList of the lines that say anything, or nothing. */
export const bullets = (lines: readonly string[]): readonly Block[] => {
  const items = lines.filter((line) => line !== '')
  return items.length === 0 ? [] : [bulletList(items)]
}

/** Joins the parts that have text. */
export const join = (parts: readonly string[], separator = ', '): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(separator)
