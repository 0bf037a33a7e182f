import type { Copy } from '../session/ports/clipboard.ts'

/**
 * Copies by the browser's own command, which a page without https has too: our content goes in where
 * it asks what is to be copied. False where the browser refuses. Needs the press, and leaves focus and
 * selection as they are.
 */
export const copyByCommand = ({ html, text }: Copy): boolean => {
  let isGiven = false
  const give = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', text)
    if (html !== undefined) event.clipboardData?.setData('text/html', html)
    isGiven = true
  }
  addEventListener('copy', give, true)
  try {
    return document.execCommand('copy') && isGiven
  } finally {
    removeEventListener('copy', give, true)
  }
}
