import { readFile } from 'node:fs/promises'
import { portFile } from './chromium-path.ts'

/** A connection to every program of one browser: its pages, its panels, its workers. */
export type Wire = {
  /** Runs a script in all that are there, and in those that begin later before they do. */
  runEverywhere(script: string): Promise<void>
  close(): void
}

type Message = {
  readonly id?: number
  readonly method?: string
  readonly sessionId?: string
  readonly params?: { readonly sessionId?: string; readonly targetInfo?: { readonly type: string } }
}

/** Connects to the Chromium that runs on a profile, beside whoever drives it. */
export const connectWire = async (profile: string): Promise<Wire> => {
  const [port, path] = (await readFile(portFile(profile), 'utf8')).split('\n')
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`)
  await new Promise((resolve, reject) => {
    socket.onopen = resolve
    socket.onerror = reject
  })
  const waiting = new Map<number, () => void>()
  const programs = new Map<string, { readonly isPage: boolean }>()
  let last = 0
  let script: string | undefined

  /** Resolves when it is answered; what a program says that has gone meanwhile does not matter. */
  const send = (method: string, params: object, sessionId?: string): Promise<void> =>
    new Promise((resolve) => {
      const id = ++last
      waiting.set(id, resolve)
      socket.send(JSON.stringify({ id, method, params, sessionId }))
    })

  const run = async (sessionId: string, isPage: boolean) => {
    // A page may go to another address: its next document begins with the script too.
    const atBegin = 'Page.addScriptToEvaluateOnNewDocument'
    if (isPage) await send('Page.enable', {}, sessionId)
    if (isPage) await send(atBegin, { source: script }, sessionId)
    // A worker that was stopped begins again under the same session, and tells of its new context.
    else await send('Runtime.enable', {}, sessionId)
    await send('Runtime.evaluate', { expression: script }, sessionId)
  }

  const begin = async (sessionId: string, isPage: boolean) => {
    programs.set(sessionId, { isPage })
    const ran = run(sessionId, isPage)
    // A page answers some questions only when it goes on, and asks these first.
    void send('Runtime.runIfWaitingForDebugger', {}, sessionId)
    await ran
  }

  socket.onmessage = ({ data }) => {
    const { id, method, params, sessionId: from } = JSON.parse(String(data)) as Message
    const { sessionId = '', targetInfo } = params ?? {}
    if (id !== undefined) waiting.get(id)?.()
    else if (method === 'Target.detachedFromTarget') programs.delete(sessionId)
    else if (method === 'Runtime.executionContextCreated' && from)
      void send('Runtime.evaluate', { expression: script }, from)
    else if (method === 'Target.attachedToTarget')
      void begin(sessionId, targetInfo?.type === 'page')
  }

  return {
    async runEverywhere(wanted) {
      const isFirst = script === undefined
      script = wanted
      const attach = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }
      if (isFirst) await send('Target.setAutoAttach', attach)
      await Promise.all([...programs].map(([sessionId, { isPage }]) => run(sessionId, isPage)))
    },
    close: () => socket.close(),
  }
}
