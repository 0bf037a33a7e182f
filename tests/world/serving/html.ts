const trusted = Symbol('markup')

/** Markup that has been built by `html` or vouched for by `raw`. */
export interface Markup {
  readonly [trusted]: true
  readonly text: string
}

type Slot = Markup | readonly Markup[] | string | number | false | undefined

/** Markup that is already safe to put on a page as it stands. */
export function raw(text: string): Markup {
  return { [trusted]: true, text }
}

/** A template for markup: everything put into it is escaped, unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...slots: Slot[]): Markup {
  return raw(parts.map((part, index) => part + show(slots[index])).join(''))
}

function show(slot: Slot): string {
  if (slot === undefined || slot === false) return ''
  if (typeof slot === 'string') return escapeText(slot)
  if (typeof slot === 'number') return String(slot)
  if ('text' in slot) return slot.text
  return slot.map((one) => one.text).join('')
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
