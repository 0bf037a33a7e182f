import type { copied as sv } from '../sv/copied.ts'

export const copied: typeof sv = {
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
}
