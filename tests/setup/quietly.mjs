// @ts-check
import { spawn } from 'node:child_process'

/** @typedef {{ ok: boolean, output: string }} Outcome */

/**
 * Runs a command and keeps what it prints, for the case that it fails.
 * @param {readonly string[]} command
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void }} [options]
 * @returns {Promise<Outcome>}
 */
export const quietly = ([program = '', ...args], { onLine, ...options } = {}) =>
  new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    /** @param {Buffer} chunk */
    const keep = (chunk) => {
      output += chunk
      for (const line of String(chunk).split('\n')) onLine?.(line)
    }
    child.stdout?.on('data', keep)
    child.stderr?.on('data', keep)
    child.on('error', (error) => resolve({ ok: false, output: `${output}${error.message}` }))
    child.on('close', (code) => resolve({ ok: code === 0, output }))
  })
