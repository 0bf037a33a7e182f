import { execCommand } from '../exec-command.ts'
import type { Technique } from './technique.ts'

export const insertHtml: Technique = {
  writes: true,
  run: ({ input }, { html }) => {
    execCommand(input, 'insertHTML', html)
    return false
  },
}
