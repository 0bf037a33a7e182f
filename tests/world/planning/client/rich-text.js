const BUTTONS = [
  ['.ql-bold', 'Fet'],
  ['.ql-italic', 'Kursiv'],
  ['.ql-list[value=bullet]', 'Punktlista'],
  ['.ql-list[value=ordered]', 'Numrerad lista'],
  ['.ql-clean', 'Rensa format'],
]

/** Opens Quill in its place; answers with a reader of the markup it would save. */
export function openRichText(place, changed) {
  const name = place.dataset.rich
  const quill = new Quill(place, {
    theme: 'snow',
    modules: {
      toolbar: [['bold', 'italic'], [{ list: 'bullet' }, { list: 'ordered' }], ['clean']],
    },
  })
  const toolbar = quill.getModule('toolbar').container
  for (const [button, label] of BUTTONS) {
    toolbar.querySelector(button).setAttribute('aria-label', label)
  }
  toolbar.setAttribute('aria-label', 'Format')
  quill.root.id = `falt-${name}`
  quill.root.setAttribute('role', 'textbox')
  quill.root.setAttribute('aria-multiline', 'true')
  quill.root.setAttribute('aria-labelledby', `etikett-${name}`)
  quill.clipboard.dangerouslyPasteHTML(place.dataset.value, 'silent')
  quill.history.clear()
  quill.blur()
  quill.on('text-change', changed)
  // An empty editor holds one line break; Quill writes every space as a hard one.
  return () => ({
    [name]: quill.getLength() > 1 ? quill.getSemanticHTML().replaceAll('&nbsp;', ' ') : '',
  })
}
