import 'sceditor/minified/sceditor.min.js'
import 'sceditor/minified/formats/xhtml.js'
import 'sceditor/minified/themes/default.min.css'

document.getElementById('app').innerHTML = '<textarea></textarea>'
const field = document.querySelector('textarea')
sceditor.create(field, { format: 'xhtml', emoticonsEnabled: false, width: 700, height: 400 })
window.saved = () => sceditor.instance(field).val()
