import type { Result } from '../../result.ts'

/** The system's clipboard. Needs a press by the user just before. */
export type ClipboardPort = {
  write(content: { readonly html: string; readonly text: string }): Promise<Result<void, 'refused'>>
}
