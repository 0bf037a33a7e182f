tinymce
  .init({ selector: '#text', license_key: 'gpl', plugins: 'lists table', entity_encoding: 'raw' })
  .then(([editor]) => {
    window.saved = () => editor.getContent()
  })
