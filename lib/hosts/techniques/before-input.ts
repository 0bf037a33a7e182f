import { sendBeforeInput } from './page-events.ts'
import type { Technique } from './technique.ts'

export const beforeInput: Technique = { run: sendBeforeInput }
