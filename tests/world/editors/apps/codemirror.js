import { basicSetup, EditorView } from 'codemirror'

const view = new EditorView({ parent: document.getElementById('app'), extensions: [basicSetup] })
window.saved = () => view.state.doc.toString()
