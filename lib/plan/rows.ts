import { addedUnit, grant } from './answers/consent.ts'
import { emptyOf } from './answers/definition.ts'
import { externalMeasure, goal, guardian, intervention } from './answers/fields.ts'
import { party, sentReminder } from './answers/meeting.ts'
import type {
  AddedUnit,
  ExternalMeasure,
  Goal,
  Grant,
  Guardian,
  Intervention,
  Party,
  SentReminder,
} from './schema.ts'

/** Empty rows of the plan's lists; `id` is random and unique in the plan. */
export const emptyRow = {
  guardian: (id: string): Guardian => ({ ...emptyOf(guardian), id }),
  grant: (id: string): Grant => ({ ...emptyOf(grant), id }),
  addedUnit: (id: string, unit = ''): AddedUnit => ({ ...emptyOf(addedUnit), id, unit }),
  sentReminder: (id: string, to: string): SentReminder => ({ ...emptyOf(sentReminder), id, to }),
  intervention: (id: string): Intervention => ({ ...emptyOf(intervention), id }),
  externalMeasure: (id: string): ExternalMeasure => ({ ...emptyOf(externalMeasure), id }),
  goal: (id: string, term: Goal['term']): Goal => ({ ...emptyOf(goal), id, term }),
  party: (id: string): Party => ({ ...emptyOf(party), id }),
}
