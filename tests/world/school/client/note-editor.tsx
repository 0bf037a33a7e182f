/** @jsxImportSource react */
import {
  Bold,
  ClassicEditor,
  Essentials,
  Heading,
  Italic,
  List,
  Paragraph,
  PasteFromOffice,
  Table,
  TableToolbar,
  Undo,
} from 'ckeditor5'
import swedish from 'ckeditor5/translations/sv.js'
import { useEffect, useRef } from 'react'
import 'ckeditor5/ckeditor5.css'

interface NoteEditorProps {
  readonly value: string
  readonly changed: (markup: string) => void
}

/** The editor for the text of a note; what it holds is told to the form at every change. */
export function NoteEditor({ value, changed }: NoteEditorProps) {
  const place = useRef<HTMLDivElement>(null)
  const editor = useRef<ClassicEditor>(undefined)
  const latest = useRef({ value, changed })
  latest.current = { value, changed }

  useEffect(() => {
    let gone = false
    const opening = open(place.current).then((opened) => {
      if (gone) return opened
      editor.current = opened
      if (latest.current.value) opened.setData(latest.current.value)
      opened.model.document.on('change:data', () => latest.current.changed(opened.getData()))
      return opened
    })
    return () => {
      gone = true
      editor.current = undefined
      opening.then((opened) => opened.destroy())
    }
  }, [])

  useEffect(() => {
    const opened = editor.current
    if (opened && opened.getData() !== value) opened.setData(value)
  }, [value])

  return (
    <div className="editor">
      <div ref={place} />
    </div>
  )
}

function open(place: HTMLElement | null): Promise<ClassicEditor> {
  if (!place) throw new Error('The editor has no place on the page')
  const element = place.appendChild(document.createElement('div'))
  return ClassicEditor.create({
    attachTo: element,
    licenseKey: 'GPL',
    language: 'sv',
    translations: [swedish],
    root: { label: 'Anteckning' },
    plugins: [
      Essentials,
      Paragraph,
      Heading,
      Bold,
      Italic,
      List,
      Table,
      TableToolbar,
      PasteFromOffice,
      Undo,
    ],
    toolbar: [
      'undo',
      'redo',
      '|',
      'heading',
      '|',
      'bold',
      'italic',
      '|',
      'bulletedList',
      'numberedList',
      'insertTable',
    ],
    heading: {
      options: [
        { model: 'paragraph', title: 'Brödtext', class: 'ck-heading_paragraph' },
        { model: 'heading2', view: 'h2', title: 'Rubrik 1', class: 'ck-heading_heading2' },
        { model: 'heading3', view: 'h3', title: 'Rubrik 2', class: 'ck-heading_heading3' },
        { model: 'heading4', view: 'h4', title: 'Rubrik 3', class: 'ck-heading_heading4' },
      ],
    },
    table: { contentToolbar: ['tableColumn', 'tableRow'] },
  })
}
