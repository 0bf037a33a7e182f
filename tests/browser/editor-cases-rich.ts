import { app, type EditorCase } from './editor-case.ts'

const rich = { kind: 'rich', ownPaste: 'full', ownUndo: true, label: 'Journaltext' } as const
const text = { ...rich, kind: 'plain', ownPaste: 'plain' } as const

/** Editable surfaces without an editor. */
export const surfaceCases: readonly EditorCase[] = [
  { name: 'contenteditable', path: '/bare', ...rich, at: ['#text'] },
  { name: 'contenteditable under a strict policy', path: '/strict/bare', ...rich, at: ['#text'] },
  {
    name: 'contenteditable in an open shadow root',
    path: '/shadow?rich',
    ...rich,
    label: 'Text',
    at: ['open-note'],
  },
  {
    name: 'contenteditable in a closed shadow root',
    path: '/closed?rich',
    ...rich,
    label: 'Text',
    at: ['closed-note'],
  },
  { name: 'contenteditable of text only', path: '/plaintext-only', ...text, at: ['#text'] },
  { name: 'frame in design mode', path: '/design-mode', ...rich, at: ['iframe', 'body'] },
  {
    name: 'contenteditable that takes text from paste',
    path: '/wilful',
    ...text,
    label: 'Bara text',
    at: ['#plain'],
  },
  {
    name: 'contenteditable that cleans itself',
    path: '/wilful',
    ...rich,
    label: 'Städas',
    at: ['#clean'],
  },
  {
    name: 'contenteditable in a frame',
    path: '/frame?page=/bare',
    ...rich,
    at: ['iframe', '#text'],
  },
]

/** Editors that record systems are known to use. */
export const richEditorCases: readonly EditorCase[] = [
  {
    name: 'TinyMCE',
    path: '/tinymce',
    packages: ['tinymce'],
    ...rich,
    label: 'Bedömning',
    at: ['iframe', 'body'],
  },
  {
    name: 'TinyMCE 4',
    path: '/tinymce4',
    packages: ['tinymce4'],
    ...rich,
    label: 'Bedömning',
    at: ['iframe', 'body'],
  },
  {
    name: 'TinyMCE in a frame',
    path: '/frame?page=/tinymce',
    packages: ['tinymce'],
    ...rich,
    label: 'Bedömning',
    at: ['iframe', 'iframe', 'body'],
  },
  { name: 'TinyMCE, inline', ...app('tinymce', 'tinymce-inline'), ...rich, at: ['#app'] },
  {
    name: 'CKEditor 5',
    path: '/ckeditor5',
    packages: ['ckeditor5'],
    ...rich,
    label: 'Elevhälsoanteckning',
    at: ['.ck-editor__main > .ck-editor__editable'],
  },
  {
    name: 'CKEditor 5 in a frame',
    path: '/frame?page=/ckeditor5',
    packages: ['ckeditor5'],
    ...rich,
    label: 'Elevhälsoanteckning',
    at: ['iframe', '.ck-editor__main > .ck-editor__editable'],
  },
  {
    name: 'CKEditor 4',
    path: '/ckeditor4',
    packages: ['ckeditor4'],
    ...rich,
    label: 'Epikris',
    at: ['iframe.cke_wysiwyg_frame', 'body'],
  },
  {
    name: 'CKEditor 4, inline',
    path: '/ckeditor4-inline',
    packages: ['ckeditor4'],
    ...rich,
    label: 'Epikris',
    at: ['#text'],
  },
  { name: 'Quill 2', ...app('quill'), ...rich, label: '', at: ['.ql-editor'] },
  { name: 'Quill 1', ...app('quill1'), ...rich, label: '', ownPaste: 'rich', at: ['.ql-editor'] },
  {
    name: 'Summernote',
    ...app('summernote jquery', 'summernote'),
    ...rich,
    label: '',
    at: ['.note-editable'],
  },
  {
    name: 'ProseMirror',
    ...app('prosemirror-view prosemirror-example-setup', 'prosemirror'),
    ...rich,
    at: ['.ProseMirror'],
  },
  { name: 'TipTap', ...app('@tiptap/core', 'tiptap'), ...rich, at: ['.ProseMirror'] },
  {
    name: 'TipTap in an open shadow root',
    ...app('@tiptap/core', 'tiptap-shadow'),
    ...rich,
    at: ['#app'],
  },
  { name: 'Lexical', ...app('lexical'), ...rich, at: ['[data-lexical-editor]'] },
  { name: 'Slate', ...app('slate slate-react', 'slate'), ...text, at: ['[data-slate-editor]'] },
  {
    name: 'Slate that takes HTML',
    ...app('slate slate-react', 'slate-html'),
    ...rich,
    at: ['[data-slate-editor]'],
  },
  {
    name: 'Draft.js',
    ...app('draft-js', 'draft'),
    ...rich,
    ownPaste: 'rich',
    at: ['.public-DraftEditor-content'],
  },
  { name: 'Trix', ...app('trix'), ...rich, ownPaste: 'rich', at: ['trix-editor'] },
  { name: 'Jodit', ...app('jodit'), ...rich, ownPaste: 'nothing', at: ['.jodit-wysiwyg'] },
  { name: 'SunEditor', ...app('suneditor'), ...rich, label: '', at: ['.se-wrapper-wysiwyg'] },
  {
    name: 'Editor.js',
    ...app('@editorjs/editorjs', 'editorjs'),
    ...rich,
    ownPaste: 'rich',
    ownUndo: false,
    at: ['.ce-paragraph'],
  },
  { name: 'BlockNote', ...app('@blocknote/core', 'blocknote'), ...rich, at: ['.bn-editor'] },
  { name: 'Milkdown', ...app('@milkdown/crepe', 'milkdown'), ...rich, at: ['.ProseMirror'] },
  {
    name: 'Toast UI Editor',
    ...app('@toast-ui/editor', 'toastui'),
    ...rich,
    ownPaste: 'rich',
    at: ['.toastui-editor-ww-container .ProseMirror'],
  },
  {
    name: 'Trumbowyg',
    ...app('trumbowyg jquery', 'trumbowyg'),
    ...rich,
    at: ['.trumbowyg-editor'],
  },
  { name: 'SCEditor', ...app('sceditor'), ...rich, ownUndo: false, at: ['iframe', 'body'] },
  { name: 'Pell', ...app('pell'), ...rich, at: ['.pell-content'] },
  { name: 'Squire', ...app('squire-rte', 'squire'), ...rich, at: ['#app'] },
  { name: 'MediumEditor', ...app('medium-editor', 'medium'), ...rich, at: ['#app'] },
  {
    name: 'wangEditor',
    ...app('@wangeditor/editor', 'wangeditor'),
    ...rich,
    at: ['[data-slate-editor]'],
  },
]

/** Editors made for code, used for notes in places. */
export const codeEditorCases: readonly EditorCase[] = [
  {
    name: 'CodeMirror 6',
    ...app('codemirror @codemirror/view', 'codemirror'),
    ...text,
    at: ['.cm-content'],
  },
  { name: 'CodeMirror 5', ...app('codemirror5'), ...text, label: '', at: ['.CodeMirror'] },
  { name: 'Monaco', ...app('monaco-editor', 'monaco'), ...text, at: ['.view-lines'] },
  {
    name: 'Ace',
    ...app('ace-builds', 'ace'),
    ...text,
    label: 'Cursor at row 1',
    at: ['.ace_content'],
  },
]
