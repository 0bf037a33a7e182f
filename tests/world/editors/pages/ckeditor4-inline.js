CKEDITOR.disableAutoInline = true
const editor = CKEDITOR.inline('text', { versionCheck: false, entities: false })
editor.on('instanceReady', () => {
  window.saved = () => editor.getData()
})
