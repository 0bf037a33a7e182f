import { fingerprint } from '../../plan/fingerprint.ts'
import type { Plan } from '../../plan/schema.ts'
import type { OtherWindows } from '../plan/other-windows.ts'
import type { PlanState } from '../state.ts'

/** What somebody has pressed for. */
export type Press = {
  /** The fingerprint of what the plan said. */
  readonly print: string
  /** The address that it was to go to; undefined where none was in view. */
  readonly to: string | undefined
  /** Who was logged in. */
  readonly by: string | undefined
}

/** One attempt to hand a plan off. */
export type Run = {
  /** Somebody waits for word of it; also one who has pressed while it is under way. */
  press: Press | undefined
  /** The user has let go of it: nothing more is sent. */
  isDropped?: boolean
}

type Parts = {
  readonly state: PlanState
  readonly others: OtherWindows | undefined
  send(plan: Plan, run: Run): Promise<void>
}

type Running = Run & { sent?: string; done: Promise<void> }

/**
 * One attempt at a time for each plan, in this window and all others: who comes second sees what came
 * of the first. Whoever presses while the very same is under way gets that, and sends nothing more.
 */
export function createHandoffTurns({ state, others, send }: Parts) {
  const running = new Map<string, Running>()
  const planOf = (id: string) => state.plans.value.find((each) => each.id === id)

  const begin = async (id: string, run: Running): Promise<void> => {
    // Another window may have handed it off just now.
    await others?.readAnew(id)
    const plan = planOf(id)
    if (!plan) return
    run.sent = fingerprint(plan)
    await send(plan, run)
  }

  /** @param press undefined where it is tried again without one. */
  const attempt = async (id: string, press: Press | undefined): Promise<void> => {
    for (let other = running.get(id); other; other = running.get(id)) {
      other.press ??= press
      await other.done
      const plan = planOf(id)
      if (!plan || (other.sent === fingerprint(plan) && !other.isDropped)) return
    }
    const run: Running = { press, done: Promise.resolve() }
    const work = () => begin(id, run)
    const turn = (others ? others.inTurn(id, work) : work()).finally(() => running.delete(id))
    run.done = turn.catch(() => {})
    running.set(id, run)
    await turn
  }

  return {
    attempt,
    /** What is under way for a plan is not wanted any more. */
    drop(id: string): void {
      const run = running.get(id)
      if (run) run.isDropped = true
    },
  }
}
