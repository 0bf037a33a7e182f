import { success } from '../result.ts'
import type { PlanModels } from '../session/plan-session.ts'
import { type Session, surround } from '../session/session.ts'
import type { State } from '../session/state.ts'
import { allSurroundings } from '../session/surroundings.ts'
import { createMemoryStorage } from '../vault/memory.ts'
import type { Widget } from './widget-session.ts'

/** Gives a widget's session all texts and regions, and with them the process around its plan. */
export function surroundWidget({ session, models, ports, surroundings }: Widget): Session {
  surroundings.swedish.value = allSurroundings.swedish.value
  surroundings.regionFor.value = allSurroundings.regionFor.value
  // True from here on: both signals hold the whole now.
  return surround(models as PlanModels<State>, {
    ...ports,
    storage: {
      ...createMemoryStorage(),
      ...ports.storage,
      // What is held here is all that there is.
      readAll: async () => success({ plans: session.state.plans.peek(), unreadable: [] }),
    },
  })
}
