import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { $generateHtmlFromNodes } from '@lexical/html'
import { ListItemNode, ListNode, registerList } from '@lexical/list'
import { HeadingNode, QuoteNode, registerRichText } from '@lexical/rich-text'
import { registerTablePlugin, TableCellNode, TableNode, TableRowNode } from '@lexical/table'
import { $createParagraphNode, $getRoot, createEditor } from 'lexical'

const field = document.createElement('div')
field.contentEditable = 'true'
document.getElementById('app').append(field)

const editor = createEditor({
  namespace: 'note',
  nodes: [HeadingNode, QuoteNode, ListNode, ListItemNode, TableNode, TableRowNode, TableCellNode],
  onError: (error) => {
    throw error
  },
})
editor.setRootElement(field)
registerRichText(editor)
registerList(editor)
registerTablePlugin(editor)
registerHistory(editor, createEmptyHistoryState(), 300)
editor.update(() => $getRoot().append($createParagraphNode()))
window.saved = () => editor.read(() => $generateHtmlFromNodes(editor))
