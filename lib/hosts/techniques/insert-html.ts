import { execCommand } from '../exec-command.ts'
import type { Technique } from './technique.ts'

export const insertHtml: Technique = {
  manner: 'writes',
  run: ({ input }, { html }) => {
    execCommand(input, 'insertHTML', html)
    return false
  },
}
