import { describe, expect, test } from 'vitest'
import { planAnswers, rowAnswers } from '../../lib/plan/answers/answer.ts'
import { answerPaths, definitionAt, rowsAt } from '../../lib/plan/answers/path.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { openAnswers } from '../fixtures/every-answer.ts'
import { changesInEnglish, changesInSwedish, saidInSwedish } from '../fixtures/in-words.ts'

describe('the answers of a row', () => {
  test.each([
    [
      'meeting.parties',
      'unit person sector kind reply reason replaces replyFor platforms attended confirmedAt',
    ],
    ['goals', 'description term due outcome'],
  ] as const)('of %s are told as they are read', (list, order) => {
    expect(rowAnswers[list]?.map(({ path }) => path)).toEqual(order.split(' '))
  })

  test('of the meeting: until when to answer stands behind the call', () => {
    const paths: readonly string[] = answerPaths
    expect(paths.indexOf('meeting.replyBy')).toBe(paths.indexOf('meeting.summonsSent') + 1)
  })
})

test('no answer is told with a day or a time as a machine writes them', () => {
  const told = planAnswers.flatMap((each) => {
    if (!('list' in each)) return [[each.path, each.says(openAnswers, openAnswers)] as const]
    return rowsAt(openAnswers, each.list).flatMap((row) =>
      (rowAnswers[each.list] ?? []).map(
        ({ path, says }) => [`${each.list}.${path}`, says(row, openAnswers)] as const,
      ),
    )
  })
  const timed = told.filter(([path]) =>
    ['day', 'clock', 'instant'].includes(definitionAt(path as never).answer ?? ''),
  )
  expect(timed.length).toBeGreaterThan(15)
  for (const [path, said] of timed) {
    expect(saidInSwedish(said), path).not.toMatch(/\d{4}-\d\d-\d\d|\d\d:\d\d/)
  }
})

test('a question of the region is told without a colon behind its mark', () => {
  const withAnswer = (tolk: string): Plan => ({
    ...completePlan,
    extra: { tolk },
    extraLabels: { tolk: 'Behöver familjen tolk?' },
  })
  const [none, asked] = [withAnswer(''), withAnswer('Somaliska')]
  expect(changesInSwedish(none, asked)).toEqual(['Behöver familjen tolk? Somaliska.'])
  expect(changesInSwedish(asked, none)).toEqual(['Behöver familjen tolk? borttaget.'])
  expect(changesInEnglish(asked, none)).toEqual(['Behöver familjen tolk? removed.'])
})

test('the questions of a region stand in one order, however the plan has been kept', () => {
  const text = (extra: Plan['extra']) => toText(planDocument({ ...completePlan, extra }))
  expect(text({ tolk: 'Somaliska', skjuts: 'Taxi' })).toBe(
    text({ skjuts: 'Taxi', tolk: 'Somaliska' }),
  )
})
