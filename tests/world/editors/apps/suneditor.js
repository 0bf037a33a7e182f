import suneditor from 'suneditor'
import plugins from 'suneditor/plugins'
import 'suneditor/css/editor'
import 'suneditor/css/contents'

const editor = suneditor.create(document.getElementById('app'), { plugins, height: '400px' })
window.saved = () => editor.$.html.get()
