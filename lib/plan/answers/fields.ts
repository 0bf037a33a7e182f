import {
  choice,
  choiceOrNone,
  day,
  id,
  parts,
  personalNumber,
  personName,
  place,
  rowsOrWord,
  telephone,
  unitName,
  words,
} from './definition.ts'

export const child = parts({
  name: personName,
  /** As it was typed or read, also when it is wrong: what the record says is kept. */
  personalNumber,
  protectedIdentity: choiceOrNone('none', 'sekretessmarkering', 'skyddadFolkbokforing'),
  municipality: place,
  region: place,
})

export const guardian = parts({ id, name: personName, personalNumber })

export const custody = choiceOrNone('unknown', 'joint', 'sole')

export const leadPrincipal = parts({
  principal: unitName,
  unit: unitName,
  contact: words,
  role: words,
  phone: telephone,
})

export const needIdentifiedBy = parts({
  source: choice('staff', 'family', 'other'),
  who: words,
  unit: unitName,
  date: day,
  observed: words,
})

export const childParticipation = parts({ account: words, ownWords: words, noWordsReason: words })

export const intervention = parts({
  id,
  what: words,
  need: words,
  unit: unitName,
  person: words,
  start: day,
  followUp: day,
  status: choiceOrNone('notStarted', 'ongoing', 'done', 'stopped'),
  result: words,
  /** What it has meant for the child. */
  effect: words,
})

export const externalMeasure = parts({ id, who: words, what: words, due: day })

/** An empty list is an unanswered question; `none` is the answer that there are none. */
export const externalMeasures = rowsOrWord(externalMeasure, 'none')

export const goal = parts({
  id,
  description: words,
  term: choice('short', 'long'),
  due: day,
  outcome: choiceOrNone('', 'reached', 'partly', 'notReached'),
})
