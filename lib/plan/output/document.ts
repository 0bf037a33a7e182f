/** A plan in words, before it becomes HTML, plain text or Markdown. */
export type PlanDocument = {
  readonly title: string
  readonly intro: readonly Block[]
  readonly parts: readonly Part[]
}

export type Part = { readonly heading: string; readonly blocks: readonly Block[] }

export type Block =
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
export const list = (items: readonly string[]): Block => ({ kind: 'list', items })

/** Ends a sentence with a full stop unless it ends already; a quotation or a question keeps its own. */
export const sentence = (text: string): string => {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…]["”']?$/.test(trimmed) ? trimmed : `${trimmed}.`
}

/** Joins what is there, and leaves out what is not. */
export const join = (parts: readonly string[], separator = ', '): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(separator)
