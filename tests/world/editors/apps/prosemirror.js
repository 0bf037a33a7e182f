import 'prosemirror-view/style/prosemirror.css'
import { exampleSetup } from 'prosemirror-example-setup'
import { DOMSerializer, Schema } from 'prosemirror-model'
import { schema as basic } from 'prosemirror-schema-basic'
import { addListNodes } from 'prosemirror-schema-list'
import { EditorState } from 'prosemirror-state'
import { tableNodes } from 'prosemirror-tables'
import { EditorView } from 'prosemirror-view'

const tables = tableNodes({ tableGroup: 'block', cellContent: 'block+', cellAttributes: {} })
const schema = new Schema({
  nodes: addListNodes(basic.spec.nodes, 'paragraph block*', 'block').append(tables),
  marks: basic.spec.marks,
})
const view = new EditorView(document.getElementById('app'), {
  state: EditorState.create({ schema, plugins: exampleSetup({ schema }) }),
})
window.saved = () => {
  const place = document.createElement('div')
  place.append(DOMSerializer.fromSchema(schema).serializeFragment(view.state.doc.content))
  return place.innerHTML
}
