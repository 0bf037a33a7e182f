import type { Result } from '../../result.ts'

/** Plain text, and the same as markup where the place that it is pasted in may want it. */
export type Copy = { readonly text: string; readonly html?: string }

/** The system's clipboard. Needs a press by the user just before. */
export type ClipboardPort = {
  /** `taken`: the page has taken the copy itself, and says so itself. */
  write(copy: Copy): Promise<Result<void, 'refused' | 'taken'>>
}
