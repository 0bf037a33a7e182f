import { execCommand } from '../exec-command.ts'
import type { Technique } from './technique.ts'

export const insertText: Technique = {
  manner: 'writes',
  run: ({ element }, { text }) => {
    execCommand(element.ownerDocument, 'insertText', text)
    return false
  },
}
