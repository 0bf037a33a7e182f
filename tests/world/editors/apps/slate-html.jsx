import { createRoot } from 'react-dom/client'
import { createEditor, Node, Transforms } from 'slate'
import { withHistory } from 'slate-history'
import { Editable, Slate, withReact } from 'slate-react'

const blocks = 'h1,h2,h3,h4,p,li,td,th'

/** Slate with what its handbook tells of taking pasted HTML. */
const editor = withHistory(withReact(createEditor()))
const { insertData } = editor
editor.insertData = (data) => {
  const html = data.getData('text/html')
  if (!html) return insertData(data)
  const parsed = new DOMParser().parseFromString(html, 'text/html')
  const nodes = [...parsed.querySelectorAll(blocks)].map((element) => ({
    type: element.localName,
    children: [{ text: element.textContent }],
  }))
  Transforms.insertNodes(editor, nodes)
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
window.saved = () =>
  editor.children
    .map((block) => `<${block.type}>${escaped(Node.string(block))}</${block.type}>`)
    .join('')

const Block = ({ attributes, children, element }) => {
  const Tag = /^h\d$/.test(element.type) ? element.type : 'div'
  return (
    <Tag {...attributes} role={element.type === 'li' ? 'listitem' : undefined}>
      {children}
    </Tag>
  )
}

createRoot(document.getElementById('app')).render(
  <Slate editor={editor} initialValue={[{ type: 'p', children: [{ text: '' }] }]}>
    <Editable renderElement={(given) => <Block {...given} />} />
  </Slate>,
)
