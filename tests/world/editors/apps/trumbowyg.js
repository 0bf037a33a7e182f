import $ from 'jquery'
import icons from 'trumbowyg/dist/ui/icons.svg?raw'
import 'trumbowyg/dist/ui/trumbowyg.css'

window.jQuery = $
await import('trumbowyg/dist/trumbowyg.js')
document.body.insertAdjacentHTML('beforeend', `<div hidden>${icons}</div>`)
$.trumbowyg.svgPath = false
$('#app').trumbowyg()
window.saved = () => $('#app').trumbowyg('html')
