import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { createClipboard } from '../clipboard/clipboard.ts'
import { planTexts } from '../i18n/sv/plan-texts.ts'
import { restorePlan } from '../plan/migrations.ts'
import type { Plan } from '../plan/schema.ts'
import { createPlanSession, type PlanPorts, type PlanSession } from '../session/plan-session.ts'
import type { PlanRegion, Surroundings } from '../session/state.ts'
import { systemClock } from '../session/system-clock.ts'
import { createMemoryStorage } from '../vault/memory.ts'
import { plainRegion } from './plain-region.ts'

type Widget = {
  readonly session: PlanSession
  readonly ports: PlanPorts
  readonly surroundings: Writable<Surroundings<typeof planTexts, PlanRegion>>
  /** A copy of the plan as it stands now. */
  read(): Plan | undefined
  /** Opens a plan from the page. Throws on what is no plan, or comes from a newer program. */
  write(found: unknown): void
}

type Writable<Signals> = {
  [Name in keyof Signals]: Signals[Name] extends ReadonlySignal<infer Value> ? Signal<Value> : never
}

/**
 * A session with one plan, kept in memory: where it is kept longer is the embedding page's choice.
 * What few need comes when it is asked for: other languages, the regions, and the way to a server.
 * @param endpoint the FHIR server that the page names; empty where there is none.
 */
export function createWidgetSession(endpoint: ReadonlySignal<string>): Widget {
  const handoff = async () => {
    const { createHandoff } = await import('../backend/create-handoff.ts')
    return createHandoff({ endpoint: endpoint.value })
  }
  const ports: PlanPorts = {
    storage: createMemoryStorage(),
    clipboard: createClipboard(),
    clock: systemClock,
    handoff: {
      possible: computed(() => endpoint.value !== ''),
      send: async (...call) => (await handoff()).send(...call),
      follow: async (...call) => (await handoff()).follow(...call),
    },
    single: true,
  }
  const surroundings: Widget['surroundings'] = {
    languages: signal({ sv: planTexts }),
    regionFor: signal(() => plainRegion),
  }
  const session = createPlanSession(ports, surroundings)
  session.shelf.create()
  return {
    session,
    ports,
    surroundings,
    read: () => session.state.plan.value && structuredClone(session.state.plan.value),
    write(found) {
      const restored = restorePlan(found)
      if (!restored.ok) throw new TypeError(`<sip-plan>: ${restored.code}`)
      session.shelf.put(restored.value)
      session.shelf.open(restored.value.id)
    },
  }
}
