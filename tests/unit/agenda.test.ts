import { expect, test } from 'vitest'
import { agenda, usualMinutes } from '../../lib/plan/agenda.ts'
import { agendaParts } from '../../lib/plan/agenda-parts.ts'
import { createPlan } from '../../lib/plan/create.ts'

const { meeting } = createPlan('one', '2026-10-01T08:00:00Z')
const minutes = (start: string, end: string) => {
  const parts = agenda({ ...meeting, start, end }, usualMinutes)
  return agendaParts.map((part) => parts[part])
}

test.each([
  ['no times', '', '', [5, 10, 25, 10, 5]],
  ['no end', '10:00', '', [5, 10, 25, 10, 5]],
  ['an end before the start', '11:00', '10:00', [5, 10, 25, 10, 5]],
  ['an end at the start', '10:00', '10:00', [5, 10, 25, 10, 5]],
  ['an hour', '10:00', '11:00', [5, 10, 30, 10, 5]],
  ['an hour and a half', '09:15', '10:45', [5, 10, 60, 10, 5]],
  ['three quarters', '10:00', '10:45', [5, 10, 15, 10, 5]],
  ['half an hour', '10:00', '10:30', [2, 5, 13, 5, 2]],
  ['five minutes', '10:00', '10:05', [1, 1, 2, 1, 1]],
])('minutes for the five parts: %s', (_, start, end, expected) => {
  expect(minutes(start, end)).toEqual(expected)
})
