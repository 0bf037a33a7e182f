import { execCommand } from '../exec-command.ts'
import type { Technique } from './technique.ts'

export const insertHtml: Technique = {
  manner: 'writes',
  run: ({ element }, { html }) => {
    execCommand(element.ownerDocument, 'insertHTML', html)
    return false
  },
}
