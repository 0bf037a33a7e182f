const editor = CKEDITOR.replace('text', { versionCheck: false, entities: false })
editor.on('instanceReady', () => {
  window.saved = () => editor.getData()
})
