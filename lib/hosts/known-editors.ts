export type KnownEditor = {
  /** Fits the editable element itself. */
  readonly selector: string
  /** It shows what is written into its page straight away, and does not save it. */
  readonly hasModel?: true
  /** It asks the user a question on paste, or alters the text, so markup is put in straight away. */
  readonly notByPaste?: true
}

/**
 * Editors told by a mark of their own. A row spares a look or a question to the user; without any
 * the engine comes to the same results by what it sees. No row makes the engine write where it
 * otherwise would not: a page can bear any mark.
 */
export const knownEditors: readonly KnownEditor[] = [
  // CKEditor 5, Quill and ProseMirror
  { selector: '.ck-editor__editable,.ql-editor,.ProseMirror', hasModel: true },
  // Jodit asks; MediumEditor takes text that looks like markup for markup
  { selector: '.jodit-wysiwyg,[data-medium-editor-element]', notByPaste: true },
]

export const knownEditor = (element: Element): KnownEditor | undefined =>
  knownEditors.find(({ selector }) => element.matches(selector))
