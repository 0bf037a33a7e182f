export type KnownEditor = {
  /** Fits the editable element itself. */
  readonly selector: string
  /** It shows what is written into its page straight away, and does not save it. */
  readonly hasModel?: true
  /** It asks the user a question on paste, or alters the text, so markup is put in straight away. */
  readonly notByPaste?: true
}

/**
 * Editors known by a mark of their own. A row saves the user a wait or a question; without any, the
 * same results come from what is seen in the page. No row leads to a write that would not be made
 * without it: a page can have any mark.
 */
const knownEditors: readonly KnownEditor[] = [
  // CKEditor 5, Quill and ProseMirror
  { selector: '.ck-editor__editable,.ql-editor,.ProseMirror', hasModel: true },
  // Jodit asks; MediumEditor takes text that looks like markup for markup
  { selector: '.jodit-wysiwyg,[data-medium-editor-element]', notByPaste: true },
]

export const knownEditor = (element: Element): KnownEditor | undefined =>
  knownEditors.find(({ selector }) => element.matches(selector))
