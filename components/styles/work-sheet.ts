import work from './work.css?inline'

/** What the work around the plan has beyond the shared sheet; a plan that is only written does without. */
export function createWorkSheet({ CSSStyleSheet } = globalThis): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(work)
  return sheet
}
