import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals'
import type { ClockPort } from '../ports/clock.ts'
import type { TryAgainPort } from '../ports/try-again.ts'
import type { State } from '../state.ts'
import { type Attempt, afterLogIn, afterReturn, untilNext } from './attempt.ts'
import type { HandingOff } from './handing-off.ts'

/** Longer than this no timer of a browser can be set. */
const longest = 2 ** 31 - 1

/**
 * Sends again what was begun and has no receipt, for every plan: when all has been read, when the
 * browser is online again, when somebody has logged in, and in between with ever longer pauses. It is
 * the same submission each time, so it counts once. Nothing but the plan's own note is kept.
 * @param loads how many times all has been read.
 * @param who is logged in, where there is a log-in.
 */
export function createOutbox(
  state: State,
  handoff: HandingOff,
  clock: ClockPort,
  port: TryAgainPort,
  loads: ReadonlySignal<number>,
  who: ReadonlySignal<string | undefined> | undefined,
) {
  const waiting = computed(() =>
    state.plans.value.flatMap((plan) => {
      const left = handoff.waitingOf(plan)
      return left ? [{ id: plan.id, ...left }] : []
    }),
  )
  const change = (step: (attempt: Attempt) => Attempt): void => {
    const { attempts } = handoff
    attempts.value = new Map([...attempts.value].map(([name, each]) => [name, step(each)]))
  }

  const running = signal(false)
  const run = async (): Promise<void> => {
    if (running.value) return
    running.value = true
    try {
      for (;;) {
        const next = waiting.value.find(({ attempt }) => untilNext(attempt, clock.now()) === 0)
        if (!next || state.busy.value !== undefined) return
        await handoff.resume(next.id)
      }
    } finally {
      running.value = false
    }
  }

  let callOff = (): void => {}
  const schedule = (): void => {
    callOff()
    if (running.value) return
    const times = waiting.value.flatMap(({ attempt }) => untilNext(attempt, clock.now()) ?? [])
    if (times.length === 0 || state.busy.value !== undefined) return
    callOff = port.after(Math.min(...times, longest), () => void run())
  }

  const stops = [
    effect(() => {
      // Unlocked, or opened: what was waiting is tried at once, whatever this window thought before.
      if (loads.value > 0) untracked(() => change(afterReturn))
    }),
    effect(() => {
      if (who?.value !== undefined) untracked(() => change(afterLogIn))
    }),
    effect(schedule),
  ]
  port.onReturn(() => change(afterReturn))

  return {
    stop(): void {
      callOff()
      for (const stop of stops) stop()
    },
  }
}
