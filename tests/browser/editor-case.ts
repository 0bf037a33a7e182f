import type { FrameLocator, Page } from 'playwright-core'
import type { RecordFault } from '../../lib/session/ports/record.ts'

type Target = {
  readonly name: string
  readonly path: string
  /** Selectors of what to click: each but the last is a frame; a field in a shadow root fills its host. */
  readonly at: readonly string[]
  /** The packages of the target, by their folders in node_modules. */
  readonly packages?: readonly string[]
}

/** What of a pasted plan with headings, lists and a table the target itself keeps on Ctrl+V. */
export type OwnPaste =
  | 'full'
  /** All of its text, but some of its form is lost. */
  | 'rich'
  /** All of its text, and nothing of its form. */
  | 'plain'
  /** Also where it asks the user something first. */
  | 'nothing'

export type EditorCase = Target & {
  /** The label that the receipt is to give. */
  readonly label: string
  /** Whether the application can save form, or text only. */
  readonly kind: 'plain' | 'rich'
  readonly oneLine?: true
  /** The application hears of what was written when the field is left, or a while after. */
  readonly late?: true
  readonly ownPaste: OwnPaste
  /** One Ctrl+Z takes the target's own paste back. */
  readonly ownUndo: boolean
}

/** A field that must be left alone, and the reason that is to be given. */
export type RefusedCase = Target & { readonly code: RecordFault }

/** Where the application of the first package, or of `page`, is found. */
export const app = (packages: string, page = packages) =>
  ({ path: `/app/${page}`, packages: packages.split(' ') }) as const

/** Puts the caret into the field as a user does. */
export const enter = async (page: Page, { at }: Target): Promise<void> => {
  let place: Page | FrameLocator = page
  for (const frame of at.slice(0, -1)) place = place.frameLocator(frame)
  // A field that is off, or inert, gets no click of its own; a user may still press there.
  await place.locator(at.at(-1) ?? 'body').click({ force: true })
}

/** The text of what is saved, a line for each block. */
export const wordsOf = ({ kind }: EditorCase, saved: string): string =>
  kind === 'plain'
    ? saved
    : saved
        .replace(/<br[^>]*>\s*(?=<\/)/g, '')
        .replace(/<\/(h\d|p|li|td|div)>|<br[^>]*>/g, '\n')
        .replace(/<[^>]*>/g, '')
        .replaceAll('&nbsp;', ' ')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&')
