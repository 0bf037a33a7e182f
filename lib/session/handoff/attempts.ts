import { signal } from '@preact/signals'
import type { Plan } from '../../plan/schema.ts'
import type { HandoffWayPort } from '../ports/handoff-way.ts'
import { type Attempt, due } from './attempt.ts'
import { begunHandoff, goingOf } from './begun-handoff.ts'

/** A handoff that waits to be sent again by itself, and how it stands. */
type Waiting = { readonly submission: string; readonly attempt: Attempt }

/** How each submission without a receipt stands, in this window's memory alone. */
export function createAttempts(port: HandoffWayPort | undefined) {
  const all = signal<ReadonlyMap<string, Attempt>>(new Map())
  const of = (submission: string): Attempt => all.value.get(submission) ?? due

  return {
    of,
    /** What becomes of each. */
    change(step: (attempt: Attempt) => Attempt): void {
      all.value = new Map([...all.value].map(([submission, each]) => [submission, step(each)]))
    },
    stand(submission: string, attempt?: Attempt): void {
      const others = [...all.value].filter(([other]) => other !== submission)
      all.value = new Map(attempt ? [...others, [submission, attempt]] : others)
    },
    /** The handoff of this very plan that waits to be sent again by itself. */
    waitingOf(plan: Plan): Waiting | undefined {
      const begun = port && begunHandoff(plan, goingOf(port))
      if (!begun || begun.is === 'elsewhere' || begun.is === 'somebody-else') return undefined
      const { submission } = begun.handoff
      const attempt = of(submission)
      if (attempt.kind === 'stopped') return undefined
      if (begun.is === 'same') return { submission, attempt }
      return { submission, attempt: { kind: 'signed-out', tries: attempt.tries } }
    },
  }
}

export type Attempts = ReturnType<typeof createAttempts>
