import { execCommand } from '../exec-command.ts'
import type { Technique } from './technique.ts'

export const insertText: Technique = {
  manner: 'writes',
  run: ({ input }, { text }) => {
    execCommand(input, 'insertText', text)
    return false
  },
}
