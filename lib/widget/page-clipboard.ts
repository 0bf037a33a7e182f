import { failure } from '../result.ts'
import type { ClipboardPort } from '../session/ports/clipboard.ts'
import type { Announce } from './interface.ts'

/** The system's clipboard, where the page does not take care of the copy itself. */
export function createPageClipboard(announce: Announce): ClipboardPort {
  return {
    async write(copy) {
      if (!announce('sip-copy', { text: copy.text, html: copy.html })) return failure('taken')
      const { createClipboard } = await import('../clipboard/clipboard.ts')
      const written = await createClipboard().write(copy)
      if (!written.ok) announce('sip-error', { code: 'copy-refused' })
      return written
    },
  }
}
