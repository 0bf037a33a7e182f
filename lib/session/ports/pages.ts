/** The product's own full pages, beside the panel. */
export type PagesPort = {
  /** Opens a page in a tab of its own. Called on the user's press. */
  open(page: Page, query: Readonly<Record<string, string>>): void
}

export type Page = 'meeting' | 'print'
