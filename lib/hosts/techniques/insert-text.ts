import { execCommand } from '../exec-command.ts'
import type { Technique } from './technique.ts'

export const insertText: Technique = {
  writes: true,
  run: ({ input }, { text }) => {
    execCommand(input, 'insertText', text)
    return false
  },
}
