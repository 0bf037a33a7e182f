import type { Bundle } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import { systems } from '../../lib/fhir/systems.ts'
import {
  type AnswerPath,
  definitionAt,
  listOf,
  answerPaths as paths,
} from '../../lib/plan/answers/path.ts'
import { conflictOf } from '../../lib/plan/conflict/conflict.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import type { Plan, PlanContent } from '../../lib/plan/schema.ts'
import { changesBetween } from '../../lib/plan/versions/changes-between.ts'
import { contentOf } from '../../lib/plan/versions/content.ts'
import { completePlan } from '../fixtures/complete.ts'
import {
  answerIn,
  decided,
  openAnswers,
  withAlone,
  withAnother,
  withoutRows,
} from '../fixtures/every-answer.ts'
import { changesInEnglish, changesInSwedish } from '../fixtures/in-words.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'

const now = '2026-10-05T08:00:00Z'

test('what has changed names a row without a title by its list', () => {
  const goal = { id: 'untitled', term: 'short', description: '', outcome: '' } as const
  const [none, one, other] = [[], ['2027-01-15'], ['2027-02-15']].map((days) => ({
    ...contentOf(completePlan),
    goals: days.map((due) => ({ ...goal, due })),
  })) as [PlanContent, PlanContent, PlanContent]
  expect(changesInSwedish(none, one)).toEqual(['Nytt mål (kort sikt).'])
  expect(changesInSwedish(one, none)).toEqual(['Borttaget mål.'])
  expect(changesInSwedish(one, other)).toEqual([
    'Målet, senast: 15 februari 2027 i stället för 15 januari 2027.',
  ])
  expect(changesInEnglish(one, other)).toEqual([
    'The goal, due: 15 February 2027 instead of 15 January 2027.',
  ])
})

test('an answer without its row is left unread, and goes back as it is', () => {
  const item = [{ linkId: 'goals/gone/seen', text: 'Sedd', answer: [{ valueString: 'Ja' }] }]
  const resources = storedBundle(planBundle(openAnswers as ConsentedPlan, 'one', now) as Bundle)
  const stored = resources.map((each) =>
    each.resourceType === 'CarePlan'
      ? { ...each, supportingInfo: [{ reference: 'QuestionnaireResponse/others' }] }
      : each,
  )
  const response = {
    resourceType: 'QuestionnaireResponse',
    id: 'others',
    questionnaire: systems.otherAnswers,
    status: 'completed',
    item,
  }
  const read = planFromResources([...stored, response])
  if (!read.ok) throw new Error(read.code)
  expect(read.value.unread.filter(({ element }) => element === 'item')).toEqual([
    expect.objectContaining({ content: item, whole: true }),
  ])
})

/** Of a row, each answer that may be all that stands there: a choice that is always made is not. */
const rowPaths = paths.filter((path) => {
  const { answer, unsaid } = definitionAt(path)
  return listOf(path) !== undefined && (answer !== 'choice' || unsaid !== undefined)
})

describe.each(rowPaths)('%s alone in its row', (path) => {
  const [one, other] = [openAnswers, withAnother(openAnswers, path)].map((plan) =>
    withAlone(plan, path),
  ) as [Plan, Plan]

  test('is told when it has changed', () => {
    expect(changesBetween(contentOf(one), contentOf(other))).not.toEqual([])
  })

  test('is told when the row comes or goes', () => {
    const none = withoutRows(one, path)
    expect(changesBetween(contentOf(none), contentOf(one))).not.toEqual([])
    expect(changesBetween(contentOf(one), contentOf(none))).not.toEqual([])
  })

  test('is asked about in a conflict, and both can be taken', () => {
    for (const theirs of [other, withoutRows(one, path)]) {
      for (const [ours, fetched] of [
        [one, theirs],
        [theirs, one],
      ] as const) {
        expect(conflictOf(ours, fetched).differences).not.toEqual([])
        expect(answerIn(decided(ours, fetched, 'ours'), path)).toEqual(answerIn(ours, path))
        expect(answerIn(decided(ours, fetched, 'theirs'), path)).toEqual(answerIn(fetched, path))
      }
    }
  })

  test('leaves as FHIR, and comes back', () => {
    const read = planFromResources(
      storedBundle(planBundle(one as ConsentedPlan, 'one', now) as Bundle),
    )
    if (!read.ok) throw new Error(read.code)
    expect(read.value.unread).toEqual([])
    expect(answerIn(read.value.plan, path)).toEqual(answerIn(one, path))
  })

  test('stands in the record', () => {
    const none = withoutRows(one, path)
    if (Object.hasOwn(notAloneInRecord, path)) return expect(recordOf(one)).toEqual(recordOf(none))
    expect(recordOf(one)).not.toEqual(recordOf(none))
    expect(recordOf(one)).not.toEqual(recordOf(other))
  })
})

/** What a record says nothing of where it is all that is known, and why. */
const notAloneInRecord: Readonly<Partial<Record<AnswerPath, string>>> = {
  'guardians.personalNumber': 'No personal number stands there.',
}

const recordOf = (plan: Plan): string => toText(planDocument(plan, undefined, '2026-10-05'))
