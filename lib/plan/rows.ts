import type { ExternalMeasure, Goal, Grant, Guardian, Intervention, Party } from './schema.ts'

/** Empty rows of the plan's lists; `id` is random and unique in the plan. */
export const emptyRow = {
  guardian: (id: string): Guardian => ({ id, name: '', personalNumber: '' }),
  grant: (id: string): Grant => ({ id, person: '', form: '', date: '', withdrawn: '' }),
  intervention: (id: string): Intervention => ({
    id,
    what: '',
    need: '',
    unit: '',
    person: '',
    start: '',
    followUp: '',
    status: 'notStarted',
    result: '',
    effect: '',
  }),
  externalMeasure: (id: string): ExternalMeasure => ({ id, who: '', what: '', due: '' }),
  goal: (id: string, term: Goal['term']): Goal => ({
    id,
    term,
    description: '',
    due: '',
    outcome: '',
  }),
  party: (id: string): Party => ({
    id,
    unit: '',
    person: '',
    reply: 'none',
    attended: 'unknown',
    sector: '',
    kind: 'summons',
    reason: '',
    platforms: [],
    confirmedAt: '',
  }),
}
