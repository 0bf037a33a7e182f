import { fingerprint } from '../plan/fingerprint.ts'
import type { Plan } from '../plan/schema.ts'
import type { WindowsPort } from './ports/windows.ts'
import type { Saving } from './saving.ts'
import type { PlanState } from './state.ts'

/** One attempt to hand a plan off. */
export type Run = {
  /** Somebody waits for word of it; also one who has pressed while it is under way. */
  pressed: boolean
}

type Running = Run & { sent?: string; done: Promise<void> }

/**
 * One attempt at a time for each plan, in this window and all others: who comes second sees what came
 * of the first. Whoever presses while the very same is under way gets that, and sends nothing more.
 */
export function createHandoffTurns(
  state: PlanState,
  saving: Saving,
  windows: WindowsPort | undefined,
  send: (plan: Plan, run: Run) => Promise<void>,
) {
  const running = new Map<string, Running>()
  const planOf = (id: string) => state.plans.value.find((each) => each.id === id)

  const begin = async (id: string, run: Running): Promise<void> => {
    // Another window may have handed it off just now.
    if (windows) await saving.readAnew(id)
    const plan = planOf(id)
    if (!plan) return
    run.sent = fingerprint(plan)
    await send(plan, run)
  }

  return async (id: string, pressed: boolean): Promise<void> => {
    for (let other = running.get(id); other; other = running.get(id)) {
      other.pressed ||= pressed
      await other.done
      const plan = planOf(id)
      if (!plan || other.sent === fingerprint(plan)) return
    }
    const run: Running = { pressed, done: Promise.resolve() }
    const work = () => begin(id, run)
    const turn = (windows ? windows.inTurn(id, work) : work()).finally(() => running.delete(id))
    run.done = turn.catch(() => {})
    running.set(id, run)
    await turn
  }
}
