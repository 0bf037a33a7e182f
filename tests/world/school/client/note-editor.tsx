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

/** An empty editor for the text of a note; it tells the form its markup at every change. */
export function NoteEditor({ changed }: { changed: (markup: string) => void }) {
  const place = useRef<HTMLDivElement>(null)
  const tell = useRef(changed)
  tell.current = changed

  useEffect(() => {
    const opening = open(place.current).then((editor) => {
      editor.model.document.on('change:data', () =>
        tell.current(editor.getData({ skipListItemIds: true })),
      )
      return editor
    })
    return () => void opening.then((editor) => editor.destroy())
  }, [])

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
