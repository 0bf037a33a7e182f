import type { copyChoices as source } from '../sv/copy-choices.ts'

export const copyChoices: typeof source = {
  parts: 'Parts to take along',
  introduction: 'The child and the question',
  meeting: 'Meeting and follow-up',
  all: 'Tick all',
  none: 'Untick all',
  copyChosen: 'Copy chosen parts',
  copyMarkdown: 'Copy as Markdown',
  nothing: 'Tick at least one part.',
}
