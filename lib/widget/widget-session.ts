import { computed, type ReadonlySignal } from '@preact/signals'
import { createHandoff } from '../backend/create-handoff.ts'
import { createClipboard } from '../clipboard/clipboard.ts'
import { restorePlan } from '../plan/migrations.ts'
import type { Plan } from '../plan/schema.ts'
import { createSession, type Session } from '../session/session.ts'
import { systemClock } from '../session/system-clock.ts'
import { createMemoryStorage } from '../vault/memory.ts'

type Widget = {
  readonly session: Session
  /** A copy of the plan as it stands now. */
  read(): Plan | undefined
  /** Opens a plan from the page. Throws on what is no plan, or comes from a newer program. */
  write(found: unknown): void
}

/**
 * A session with one plan, kept in memory: where it is kept longer is the embedding page's choice.
 * @param endpoint the FHIR server that the page names; empty where there is none.
 */
export function createWidgetSession(endpoint: ReadonlySignal<string>): Widget {
  const session = createSession({
    storage: createMemoryStorage(),
    clipboard: createClipboard(),
    clock: systemClock,
    handoff: {
      possible: computed(() => endpoint.value !== ''),
      send: (...call) => createHandoff({ endpoint: endpoint.value }).send(...call),
    },
    single: true,
  })
  session.shelf.create()
  return {
    session,
    read: () => session.state.plan.value && structuredClone(session.state.plan.value),
    write(found) {
      const restored = restorePlan(found)
      if (!restored.ok) throw new TypeError(`<sip-plan>: ${restored.code}`)
      session.shelf.put(restored.value)
      session.shelf.open(restored.value.id)
    },
  }
}
