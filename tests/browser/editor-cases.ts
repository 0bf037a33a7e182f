import type { EditorCase } from './editor-case.ts'
import { fieldCases, innerFieldCases } from './editor-cases-fields.ts'
import { codeEditorCases, richEditorCases, surfaceCases } from './editor-cases-rich.ts'

/** Every target that can be written in. */
export const editorCases: readonly EditorCase[] = [
  ...fieldCases,
  ...innerFieldCases,
  ...surfaceCases,
  ...richEditorCases,
  ...codeEditorCases,
]

const quick = [
  'textarea',
  'text input',
  'React textarea',
  'React input',
  'textarea in a closed shadow root',
  'textarea in a frame',
  'contenteditable',
  'contenteditable under a strict policy',
  'contenteditable in a closed shadow root',
  'TinyMCE',
  'CKEditor 5',
]

/** One of each way in which Firefox has differed, or could. */
const quickInFirefox = [
  'textarea',
  'textarea in a closed shadow root',
  'contenteditable under a strict policy',
  'frame in design mode',
  'TinyMCE',
  'CKEditor 5',
]

/** Those that every run of the tests goes through in Firefox. */
export const firefoxCases = editorCases.filter(({ name }) => quickInFirefox.includes(name))

/** Those in which the marks of known editors could matter. */
export const quickRichCases = editorCases.filter(
  ({ name, kind }) => quick.includes(name) && kind === 'rich',
)

/** Those that every run of the tests goes through in Chromium. */
export const quickCases = editorCases.filter(({ name }) => quick.includes(name))
