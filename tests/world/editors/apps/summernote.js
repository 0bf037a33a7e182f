import $ from 'jquery'
import 'summernote/dist/summernote-lite.css'

window.jQuery = $
await import('summernote/dist/summernote-lite.js')
$('#app').summernote({ height: 300 })
window.saved = () => $('#app').summernote('code')
