import type { copying as source } from '../sv/copying.ts'

export const copying: typeof source = {
  copying: {
    text: (title) => `Copied: ${title}.`,
    whole: 'The whole plan is copied.',
    ordered: (record) => `The whole plan is copied in the order that ${record} has.`,
    part: (number) => `Part ${number} is copied.`,
    chosen: (count) => (count === 1 ? 'The chosen part is copied.' : `${count} parts are copied.`),
    markdown: (count) =>
      count === 1
        ? 'The chosen part is copied as Markdown.'
        : `${count} parts are copied as Markdown.`,
    failed: 'Copying did not work. Click in the plan and try again.',
    choices: {
      parts: 'Parts to take along',
      introduction: 'The child and the question',
      meeting: 'Meeting and follow-up',
      all: 'Tick all',
      none: 'Untick all',
      copyChosen: 'Copy chosen parts',
      copyMarkdown: 'Copy as Markdown',
      nothing: 'Tick at least one part.',
    },
  },
}
