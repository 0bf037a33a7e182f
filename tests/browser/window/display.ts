import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { findXvfb, xvfbAdvice } from '../../setup/find-firefox.mjs'

export type Display = {
  /** As `DISPLAY` wants it. */
  readonly name: string
  close(): Promise<void>
}

/** A screen that nobody sees, on the first free number. Throws where Xvfb is missing. */
export const openDisplay = async (): Promise<Display> => {
  const program = findXvfb()
  if (!program) throw new Error(xvfbAdvice)
  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp']
  const server = spawn(program, ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const [number] = await once(server.stdio[3] as NodeJS.ReadableStream, 'data')
  return {
    name: `:${String(number).trim()}`,
    close: async () => {
      server.kill()
      await once(server, 'exit')
    },
  }
}
