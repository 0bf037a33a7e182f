import { connectWire, type Wire } from './wire.ts'

/**
 * Moves the clock that a program sees by so many milliseconds from the machine's. Is sent to other
 * programs as its source: it may use nothing from outside.
 */
function moveClock(offset: number): void {
  const own = globalThis as { machineDate?: DateConstructor }
  own.machineDate ??= Date
  const Machine = own.machineDate
  const now = () => Machine.now() + offset
  globalThis.Date = new Proxy(Machine, {
    construct: (target, args, as) => Reflect.construct(target, args.length ? args : [now()], as),
    apply: () => new Machine(now()).toString(),
    get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
  })
}

/** The browsers that are open, by their profile's folder, each with the wire once it was needed. */
const browsers = new Map<string, Wire | undefined>()

/** A browser has opened: its clock moves with the others'. */
export const joinClock = (profile: string): void => {
  browsers.set(profile, undefined)
}

/** It closes. With the last one the clock goes back to the machine's. */
export const leaveClock = (profile: string): void => {
  browsers.get(profile)?.close()
  browsers.delete(profile)
  if (browsers.size === 0) moveClock(0)
}

/**
 * Moves the one clock that all of a test goes by: the pages, panels and workers of the open browsers,
 * also those that begin later, and the world's servers. It runs on from there. Timers and alarms keep
 * to the machine's own time.
 * @param instant as `2026-10-25T02:30:00+02:00`, or without an offset in the time zone of the test.
 */
export const setNow = async (instant: string): Promise<void> => {
  moveClock(0)
  const offset = Date.parse(instant) - Date.now()
  if (Number.isNaN(offset)) throw new Error(`${instant} is no instant.`)
  for (const [profile, known] of browsers) {
    const wire = known ?? (await connectWire(profile))
    browsers.set(profile, wire)
    await wire.runEverywhere(`(${moveClock})(${offset})`)
  }
  moveClock(offset)
}
