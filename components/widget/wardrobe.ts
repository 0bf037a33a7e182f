import { createStyleSheet } from '../styles/styles.ts'

type Sheet = typeof createStyleSheet

/**
 * What a shadow root wears. A sheet is good in documents of one window alone, and the element may be
 * moved, to a pop-up or a frame: then it is dressed anew.
 */
export function createWardrobe(root: ShadowRoot) {
  const sheets: Sheet[] = [createStyleSheet]
  const dress = (): void => {
    const view = root.ownerDocument.defaultView as typeof globalThis | null
    root.adoptedStyleSheets = view ? sheets.map((create) => create(view)) : []
  }
  return {
    dress,
    /** The styles of a view, beside the plan's. */
    add(sheet: Sheet): void {
      sheets.push(sheet)
      dress()
    },
  }
}
