import { Crepe } from '@milkdown/crepe'
import { getHTML } from '@milkdown/kit/utils'
import '@milkdown/crepe/theme/common/style.css'
import '@milkdown/crepe/theme/frame.css'

const crepe = new Crepe({ root: document.getElementById('app') })
await crepe.create()
window.saved = () => crepe.editor.action(getHTML())
