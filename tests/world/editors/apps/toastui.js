import Editor from '@toast-ui/editor'
import '@toast-ui/editor/dist/toastui-editor.css'

const editor = new Editor({
  el: document.getElementById('app'),
  height: '500px',
  initialEditType: 'wysiwyg',
  usageStatistics: false,
})
window.saved = () => editor.getHTML()
