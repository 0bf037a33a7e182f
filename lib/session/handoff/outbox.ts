import { signal } from '@preact/signals'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import { afterLogIn, afterReturn, untilNext } from './attempt.ts'

/** Longer than this no timer of a browser can be set. */
const longest = 2 ** 31 - 1

/**
 * Sends again what was begun and has no receipt, for every plan: when all has been read, when the
 * browser is online again, when somebody has logged in, and in between with ever longer pauses. It is
 * the same submission each time, so it counts once. Nothing but the plan's own note is kept.
 */
export const createOutbox = defineModel(({ ports, state, handoff, safe }: Models, follow) => {
  const { clock, tryAgain, identity } = ports
  const running = signal(false)
  const run = async (): Promise<void> => {
    if (running.value) return
    running.value = true
    try {
      for (;;) {
        const next = [...handoff.waiting.value].find(
          ([, { attempt }]) => untilNext(attempt, clock.now()) === 0,
        )
        if (!next || state.busy.value !== undefined) return
        await handoff.resume(next[0])
      }
    } finally {
      running.value = false
    }
  }

  // Unlocked, or opened: what was waiting is tried at once, whatever this window thought before.
  follow(() => {
    if (safe.loads.value > 0) handoff.changeAttempts(afterReturn)
  })
  follow(() => {
    if (identity?.who.value !== undefined) handoff.changeAttempts(afterLogIn)
  })
  follow(() => {
    if (!tryAgain || running.value) return undefined
    const times = [...handoff.waiting.value.values()].flatMap(
      ({ attempt }) => untilNext(attempt, clock.now()) ?? [],
    )
    if (times.length === 0 || state.busy.value !== undefined) return undefined
    return tryAgain.after(Math.min(...times, longest), () => void run())
  })
  tryAgain?.onReturn(() => handoff.changeAttempts(afterReturn))

  return {}
})
