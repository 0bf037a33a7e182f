import { html, type Markup, raw } from '../../serving/html.ts'

const shapes: Record<string, string> = {
  requested: '<circle cx="8" cy="8" r="5"/>',
  received: '<circle cx="8" cy="8" r="5"/><path d="M8 3a5 5 0 0 1 0 10z" class="full"/>',
  accepted: '<path d="m3 8.5 3.5 3.5L13 5"/>',
  rejected: '<path d="m4 4 8 8m0-8-8 8"/>',
  completed: '<path d="M4 14V3h8l-2 3 2 3H4"/>',
}

/** A status as icon, word and colour together. */
export function statusMark(status: string, word: string): Markup {
  const shape = raw(shapes[status] ?? shapes.requested ?? '')
  return html`<span class="status status-${status}">
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${shape}</svg>${word}
  </span>`
}
