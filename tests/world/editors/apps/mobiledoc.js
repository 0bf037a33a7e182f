import Renderer from 'mobiledoc-dom-renderer'
import { Editor } from 'mobiledoc-kit'

const editor = new Editor({ autofocus: false })
editor.render(document.getElementById('app'))
const renderer = new Renderer({ dom: document })
window.saved = () => {
  const place = document.createElement('div')
  place.append(renderer.render(editor.serialize()).result)
  return place.innerHTML
}
