export type KnownEditor = {
  /** Fits the editable element itself. */
  readonly selector: string
  /** It shows what is written into its page straight away, and does not save it. */
  readonly hasModel?: true
  /** It asks the user a question on paste, so markup is put in straight away instead. */
  readonly asksOnPaste?: true
}

/**
 * Editors told by a mark of their own. A row spares a look or a question to the user; without any
 * the engine comes to the same results by what it sees.
 */
export const knownEditors: readonly KnownEditor[] = [
  // TinyMCE, CKEditor 4 and 5
  { selector: '.mce-content-body' },
  { selector: '.cke_editable' },
  { selector: '.ck-editor__editable', hasModel: true },
  { selector: '.ql-editor', hasModel: true },
  { selector: '.ProseMirror', hasModel: true },
  // Lexical, Slate, Draft.js and CodeMirror
  { selector: '[data-lexical-editor]', hasModel: true },
  { selector: '[data-slate-editor]', hasModel: true },
  { selector: '.public-DraftEditor-content', hasModel: true },
  { selector: '.cm-content', hasModel: true },
  { selector: 'trix-editor', hasModel: true },
  // Summernote and Jodit
  { selector: '.note-editable' },
  { selector: '.jodit-wysiwyg', asksOnPaste: true },
]

export const knownEditor = (element: Element): KnownEditor | undefined =>
  knownEditors.find(({ selector }) => element.matches(selector))
