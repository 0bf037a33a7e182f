const { ClassicEditor, Essentials, Paragraph, Heading, List, Bold, Italic, Table } = CKEDITOR
ClassicEditor.create(document.getElementById('text'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Heading, List, Bold, Italic, Table],
  toolbar: ['undo', 'redo', 'heading', 'bold', 'italic', 'bulletedList', 'insertTable'],
  label: 'Elevhälsoanteckning',
}).then((editor) => {
  window.saved = () => editor.getData()
})
