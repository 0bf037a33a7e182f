import { setImmediate } from 'node:timers/promises'
import { type BrowserContext, firefox } from 'playwright-core'

type Values = Readonly<Record<string, unknown>>
type Message = {
  readonly type?: 'success' | 'event' | 'error'
  readonly id?: number
  readonly method?: string
  readonly params?: Values
  readonly result?: unknown
  readonly error?: string
  readonly message?: string
}
type Transport = {
  onmessage?: ((message: Message) => void) | undefined
  onclose?: ((reason?: string) => void) | undefined
  send(message: Message): void
  close(): void
  closeAndWait(): Promise<void>
}
type Connect = (transport: Transport, options: object) => Promise<unknown>
type Internal = {
  _connection: { toImpl(api: object): { _bidiFirefox: { connectToTransport: Connect } } }
}

/** WebDriver BiDi on the driver's own connection: a Firefox takes one session only. */
export type Bidi = {
  send(method: string, params: Values): Promise<unknown>
  /** Tells the driver of something as if the browser had. */
  tell(method: string, params: Values): Promise<void>
}

/** Numbers that the driver, which counts from one, does not come to. */
const firstId = 1_000_000_000

/**
 * Runs the launch of one stock Firefox and gives the connection to it. The driver is newer than an
 * ESR: a command that this Firefox does not know (the colour scheme's) is answered as done. A new
 * page is a tab of the same window, as in a user's browser, not a window of its own.
 */
export const launchWithBidi = async (
  launch: () => Promise<BrowserContext>,
): Promise<{ readonly context: BrowserContext; readonly bidi: Bidi }> => {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let last = firstId
  let inner: Transport | undefined
  let outer: Transport | undefined

  const received = (message: Message) => {
    const asked = waiting.get(message.id ?? 0)
    if (asked) {
      waiting.delete(message.id ?? 0)
      if (message.error) asked.reject(new Error(`${message.error}: ${message.message}`))
      else asked.resolve(message.result)
    } else if (message.error === 'unknown command' && message.id !== undefined) {
      outer?.onmessage?.({ type: 'success', id: message.id, result: {} })
    } else outer?.onmessage?.(message)
  }

  const { _bidiFirefox: type } = (firefox as unknown as Internal)._connection.toImpl(firefox)
  const connect: Connect = Object.getPrototypeOf(type).connectToTransport
  type.connectToTransport = (transport, options) => {
    inner = transport
    outer = {
      send: (message) => transport.send(asTab(message)),
      close: () => transport.close(),
      closeAndWait: () => transport.closeAndWait(),
    }
    transport.onmessage = received
    transport.onclose = (reason) => outer?.onclose?.(reason)
    return connect.call(type, outer, options)
  }
  const context = await launch()
  return {
    context,
    bidi: {
      send(method, params) {
        const answer = Promise.withResolvers<unknown>()
        waiting.set(++last, answer)
        inner?.send({ id: last, method, params })
        return answer.promise
      },
      async tell(method, params) {
        outer?.onmessage?.({ type: 'event', method, params })
        // The driver takes in one event in a turn of its own.
        await setImmediate()
      },
    },
  }
}

const asTab = (message: Message): Message =>
  message.method === 'browsingContext.create'
    ? { ...message, params: { ...message.params, type: 'tab' } }
    : message
