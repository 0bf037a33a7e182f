export type KnownEditor = {
  readonly name: string
  /** Fits the editable element itself. */
  readonly selector: string
  /** A model editor shows what is written into its page straight away, and does not save it. */
  readonly keeps: 'model' | 'page'
  /** It asks the user a question on paste, so markup is put in straight away instead. */
  readonly asksOnPaste?: true
}

/**
 * Editors told by a mark of their own. A row spares a failed attempt or a question to the user;
 * without any the engine comes to the same results by what it sees.
 */
export const knownEditors: readonly KnownEditor[] = [
  { name: 'TinyMCE', selector: '.mce-content-body', keeps: 'page' },
  { name: 'CKEditor 4', selector: '.cke_editable', keeps: 'page' },
  { name: 'CKEditor 5', selector: '.ck-editor__editable', keeps: 'model' },
  { name: 'Quill', selector: '.ql-editor', keeps: 'model' },
  { name: 'ProseMirror', selector: '.ProseMirror', keeps: 'model' },
  { name: 'Lexical', selector: '[data-lexical-editor]', keeps: 'model' },
  { name: 'Slate', selector: '[data-slate-editor]', keeps: 'model' },
  { name: 'Draft.js', selector: '.public-DraftEditor-content', keeps: 'model' },
  { name: 'CodeMirror', selector: '.cm-content', keeps: 'model' },
  { name: 'Trix', selector: 'trix-editor', keeps: 'model' },
  { name: 'Summernote', selector: '.note-editable', keeps: 'page' },
  { name: 'Jodit', selector: '.jodit-wysiwyg', keeps: 'page', asksOnPaste: true },
]

export const knownEditor = (element: Element): KnownEditor | undefined =>
  knownEditors.find(({ selector }) => element.matches(selector))
