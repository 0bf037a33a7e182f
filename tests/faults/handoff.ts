import { clientTroubles } from './client-troubles.ts'
import type { Region } from './region.ts'
import { resolve } from './resolve.ts'
import { type Around, troubles } from './troubles.ts'
import { type Ledger, untruths } from './truth.ts'
import {
  begin,
  copied,
  newWriter,
  note,
  send,
  type Told,
  textOf,
  type Writer,
  write,
} from './writer.ts'

export interface Outcome {
  /** The troubles that the handoff met, by name. */
  readonly met: readonly string[]
  readonly untrue: readonly string[]
}

/** A client gives up after this long while a trouble lasts: a whole handoff takes a tenth of it. */
const patience = 700

/**
 * One plan: handed off by one writer, then again by two at once, each time into trouble at a random
 * request; after each, everybody tries again with a clear sky until all has been delivered.
 */
export async function handOffInTrouble(region: Region, next: () => number): Promise<Outcome> {
  const one = <Value>(values: readonly Value[]): Value =>
    values[Math.floor(next() * values.length)] as Value
  const met: string[] = []
  const ledger: Ledger = { texts: new Map(), receipts: [] }
  const heard = (told: Told | undefined) => {
    if (told?.ok) ledger.receipts.push(told.value)
    return told
  }
  const hoursOff = () => one([-1, 0, 0, 1])

  const inTrouble = async (writers: readonly Writer[]) => {
    const release = Promise.withResolvers<void>()
    const around: Around = { elsewhere: region.elsewhere, released: release.promise, late: [] }
    for (let count = 1 + Math.floor(next() * 2); count > 0; count -= 1) {
      const name = one(Object.keys(troubles))
      const fault = troubles[name]?.(around)
      let left = Math.floor(next() * 4) * writers.length
      if (fault) {
        region.faults.next(
          () => left-- === 0,
          (handle) => {
            met.push(name)
            return fault(handle)
          },
        )
      }
    }
    await Promise.all(
      writers.map(async (writer) => {
        const name = one(Object.keys(clientTroubles))
        const step = Math.floor(next() * 5)
        if (name !== 'nothing') met.push(name)
        const attempt = begin(writer)
        ledger.texts.set(attempt.submission, textOf(writer))
        const way = { endpoint: region.url, timeout: patience }
        const told = heard(await clientTroubles[name]?.(writer, attempt, way, step))
        if (told) note(writer, attempt, told)
        // It may be compared and sent in the same trouble.
        if (told?.ok !== false || told.code !== 'conflict' || !(await resolve(writer, way))) return
        const again = begin(writer)
        ledger.texts.set(again.submission, textOf(writer))
        const after = heard(await send(writer, again, way))
        if (after) note(writer, again, after)
      }),
    )
    release.resolve()
    await Promise.all(around.late)
    region.faults.clear()
  }

  const inTheClear = async (writer: Writer) => {
    for (let press = 0; press < 4; press += 1) {
      const attempt = begin(writer)
      ledger.texts.set(attempt.submission, textOf(writer))
      const told = note(writer, attempt, await send(writer, attempt, { endpoint: region.url }))
      heard(told)
      if (told.ok) return
      if (told.code !== 'conflict') throw new Error(`${told.code} ${told.detail}`)
      if (!(await resolve(writer, { endpoint: region.url }))) throw new Error('Not read')
    }
    throw new Error('Never delivered')
  }

  const first = newWriter(crypto.randomUUID(), 'början', hoursOff())
  await inTrouble([first])
  await inTheClear(first)
  const second = copied(first, hoursOff())
  write(first, 'forsta')
  write(second, 'andra')
  await inTrouble([first, second])
  await inTheClear(first)
  await inTheClear(second)
  return { met, untrue: await untruths(region, ledger, [first, second]) }
}
