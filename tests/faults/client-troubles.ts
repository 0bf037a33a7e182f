import { type Attempt, send, type Told, type Way, type Writer } from './writer.ts'

/** An attempt as it was made: what came of it, or nothing where the sender was killed. */
export type Made = Promise<Told | undefined>

/** One way for the side that sends to go wrong, or to do more than one thing at once. */
export type ClientTrouble = (writer: Writer, attempt: Attempt, way: Way, step: number) => Made

const killed =
  (point: 'before' | 'after'): ClientTrouble =>
  (writer, attempt, way, step) => {
    let left = step
    const end = Promise.withResolvers<undefined>()
    const dying: typeof fetch = async (...request) => {
      const last = left-- === 0
      if (!last) return fetch(...request)
      if (point === 'after') await fetch(...request).catch(() => undefined)
      end.resolve(undefined)
      return new Promise(() => {})
    }
    return Promise.race([send(writer, attempt, { ...way, fetch: dying }), end.promise])
  }

/** Each way in which it goes wrong where the plan is sent from. */
export const clientTroubles: Readonly<Record<string, ClientTrouble>> = {
  nothing: send,
  'killed before a request': killed('before'),
  'killed before an answer': killed('after'),
  'two senders at once': async (writer, attempt, way) => {
    const [one, other] = await Promise.all([send(writer, attempt, way), send(writer, attempt, way)])
    return one.ok ? one : other
  },
  'edited while sending': async (writer, attempt, way) => {
    const sending = send(writer, attempt, way)
    writer.words.add('ändrad')
    return sending
  },
}
