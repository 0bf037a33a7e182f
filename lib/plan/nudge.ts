import type { Case } from './case.ts'
import type { Intervention } from './schema.ts'

/** What is asked beside a vague answer. */
export type NudgeCases = {
  vagueWords: { words: string }
  whoDoesIt: null
  whoAtPlace: { place: string }
  whoInGroup: { group: string }
  daysInOrder: null
  whenFollowedUp: null
  whenBegun: null
  whenBoth: null
}

/** A question beside a vague answer. It never blocks anything. */
export type Nudge = Case<NudgeCases> & { readonly about: 'what' | 'who' | 'when' }

// Words that leave open who does it or when.
const vagueTime =
  /vid behov|snarast|så snart som möjligt|så fort som möjligt|fortlöpande|löpande|tills vidare/i
const vaguePlace = /^(skolan|kommunen|regionen|vården)$/i
const vagueGroup = /^(föräldrarna|alla|vi)$/i

/**
 * What to ask about one intervention. Empty while nothing has been written in it: a row that has
 * just been added is not yet wrong.
 */
export function nudgesOf({ what, unit, person, start, followUp }: Intervention): readonly Nudge[] {
  if (what.trim() === '') return []
  const words = vagueTime.exec(what)?.[0]
  const who = missingPerson(unit.trim(), person.trim())
  const when = missingDays(start, followUp)
  return [
    ...(words === undefined ? [] : [{ code: 'vagueWords', about: 'what', words } as const]),
    ...(who ? [{ ...who, about: 'who' } as const] : []),
    ...(when ? [{ code: when, about: 'when' } as const] : []),
  ]
}

function missingPerson(unit: string, person: string): Case<NudgeCases> | undefined {
  if (unit === '') return { code: 'whoDoesIt' }
  if (person !== '') return undefined
  if (vaguePlace.test(unit)) return { code: 'whoAtPlace', place: unit }
  return vagueGroup.test(unit) ? { code: 'whoInGroup', group: unit } : undefined
}

function missingDays(start: string, followUp: string) {
  if (start !== '' && followUp !== '') return followUp < start ? 'daysInOrder' : undefined
  if (start !== '') return 'whenFollowedUp'
  return followUp === '' ? 'whenBoth' : 'whenBegun'
}
