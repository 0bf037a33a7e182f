import { createEditor } from '@wangeditor/editor'
import '@wangeditor/editor/dist/css/style.css'

const place = document.getElementById('app')
place.style.height = '400px'
const editor = createEditor({ selector: '#app' })
window.saved = () => editor.getHtml()
