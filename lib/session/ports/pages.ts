/** The product's own full pages, beside the panel. */
export type PagesPort = {
  /** Shows a page in a tab of its own. The meeting is shown where it is open already. */
  open(page: Page, query: Readonly<Record<string, string>>): void
}

type Page = 'meeting' | 'print'
