tinymce
  .init({ selector: '#text', plugins: 'lists table paste', entity_encoding: 'raw' })
  .then(([editor]) => {
    window.saved = () => editor.getContent()
  })
