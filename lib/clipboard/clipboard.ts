import { failure, success } from '../result.ts'
import type { ClipboardPort } from '../session/ports/clipboard.ts'

/**
 * The system's clipboard, as plain text and where there is any as markup, so that the place where it
 * is pasted can take what it is able to. `refused` when the browser does not let the panel write, for instance
 * because it has lost the focus. A page without https has no such clipboard, and copies by command.
 */
export const createClipboard = (): ClipboardPort => ({
  write: async (copy) => {
    if (!isSecureContext) {
      const { copyByCommand } = await import('./copy-by-command.ts')
      return copyByCommand(copy) ? success(undefined) : failure('refused')
    }
    const { html, text } = copy
    const item = new ClipboardItem({
      ...(html !== undefined && { 'text/html': new Blob([html], { type: 'text/html' }) }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    })
    return navigator.clipboard.write([item]).then(
      () => success(undefined),
      () => failure('refused'),
    )
  },
})
