import EditorJS from '@editorjs/editorjs'
import Header from '@editorjs/header'
import List from '@editorjs/list'

const editor = new EditorJS({
  holder: 'app',
  tools: { header: Header, list: { class: List, inlineToolbar: true } },
})
const markup = ({ type, data }) => {
  if (type === 'header') return `<h2>${data.text}</h2>`
  if (type === 'list') return `<ul>${data.items.map((item) => `<li>${item.content}</li>`)}</ul>`
  return `<p>${data.text}</p>`
}
await editor.isReady
window.saved = async () => (await editor.save()).blocks.map(markup).join('')
