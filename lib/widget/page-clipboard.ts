import { createClipboard } from '../clipboard/clipboard.ts'
import { failure } from '../result.ts'
import type { ClipboardPort } from '../session/ports/clipboard.ts'
import type { Announce } from './interface.ts'

/** The system's clipboard, where the page does not take care of the copy itself. */
export function createPageClipboard(announce: Announce): ClipboardPort {
  const clipboard = createClipboard()
  return {
    async write(copy) {
      if (!announce('sip-copy', { text: copy.text, html: copy.html })) return failure('taken')
      const written = await clipboard.write(copy)
      if (!written.ok) announce('sip-error', { code: 'copy-refused' })
      return written
    },
  }
}
