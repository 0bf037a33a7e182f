import type { Bundle } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { elements } from '../../lib/fhir/elements.ts'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import type { Definition } from '../../lib/plan/answers/definition.ts'
import { type AnswerPath, definitionAt, answerPaths as paths } from '../../lib/plan/answers/path.ts'
import { conflictOf } from '../../lib/plan/conflict/conflict.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { readPlanText } from '../../lib/plan/reading/read-plan.ts'
import { contentDefinition } from '../../lib/plan/schema.ts'
import { shield } from '../../lib/plan/shield.ts'
import { changesBetween } from '../../lib/plan/versions/changes-between.ts'
import { contentOf } from '../../lib/plan/versions/content.ts'
import {
  answerIn,
  decided,
  everyAnswer,
  openAnswers,
  withAnother,
  withAnswer,
} from '../fixtures/every-answer.ts'
import { storedBundle } from '../fixtures/stored-bundle.ts'

const now = '2026-10-05T08:00:00Z'

test('the plan that has every answer is one', () => {
  expect(restorePlan(JSON.parse(JSON.stringify(everyAnswer)))).toEqual({
    ok: true,
    value: everyAnswer,
  })
  for (const path of paths) expect(answerIn(everyAnswer, path), path).toBeTruthy()
})

/** What a definition holds that is neither an answer nor set apart, by where it stands. */
function neither(definition: Definition, path = ''): readonly string[] {
  const { answer, apart, inner, parts, row, values } = definition
  if (answer || apart) return []
  if (parts) {
    return Object.entries(parts).flatMap(([name, part]) => neither(part, `${path}.${name}`))
  }
  const within = row ?? values ?? inner
  return within ? neither(within, path) : [path]
}

test('what a plan holds is an answer, or says why it is none', () => {
  const word: Definition = { datum: 'text' }
  expect(neither({ parts: { goals: { row: { parts: { seen: word } } } } })).toEqual(['.goals.seen'])
  expect(neither(contentDefinition)).toEqual([])
})

/** Where an answer stands in FHIR, or why it does not: one that is plain is an item of its own. */
const elementAt = (path: AnswerPath) =>
  definitionAt(path).plain
    ? 'QuestionnaireResponse.item.answer.valueString'
    : elements[path as keyof typeof elements]

/** What never leaves the device is what it is here, whatever somebody else's plan says. */
const staysHere = (path: AnswerPath): boolean => typeof elementAt(path) === 'object'

describe.each(paths)('%s', (path) => {
  const kind = definitionAt(path).answer ?? 'words'
  const other = withAnother(openAnswers, path)

  test('is told when it has changed', () => {
    expect(answerIn(other, path)).not.toEqual(answerIn(openAnswers, path))
    expect(changesBetween(contentOf(openAnswers), contentOf(other))).not.toEqual([])
  })

  test('is asked about in a conflict, and both can be taken', () => {
    const { differences } = conflictOf(openAnswers, other)
    if (staysHere(path)) return expect(differences).toEqual([])
    expect(differences).not.toEqual([])
    const kept = decided(openAnswers, other, 'ours')
    expect(answerIn(kept, path)).toEqual(answerIn(openAnswers, path))
    const taken = decided(openAnswers, other, 'theirs')
    expect(answerIn(taken, path)).toEqual(answerIn(other, path))
  })

  test('tells no place and no telephone of a child whose identity is protected', () => {
    const whole = withAnswer(everyAnswer, path, ({ answer }, old) =>
      answer === 'words' || answer === 'place' || answer === 'telephone'
        ? `${String(old)} i Gömdköping, 0650-190 77`
        : answer === 'unitName' || answer === 'personName'
          ? `${String(old)} 0650-190 77`
          : old,
    )
    const hidden = JSON.stringify(
      shield({
        ...whole,
        child: {
          ...whole.child,
          protectedIdentity: 'sekretessmarkering',
          municipality: `Gömdköping ${whole.child.municipality}`,
        },
      }),
    )
    expect(hidden).not.toMatch(/Gömdköping|190 77/)
    if (['place', 'telephone'].includes(kind)) {
      expect(hidden).not.toContain(String(answerIn(everyAnswer, path)))
    }
  })

  test('stands where FHIR is said to have it, and comes back', () => {
    const element = elementAt(path)
    const [before, after] = [openAnswers, other].map((plan) =>
      planBundle(plan as ConsentedPlan, 'one', now),
    )
    const whole = JSON.stringify(after)
    const words = ['words', 'place', 'telephone', 'personName', 'unitName'].includes(kind)
    if (typeof element === 'object') {
      expect(whole).not.toContain(String(answerIn(other, path)))
      return
    }
    const [old, fresh] = [before, after].map((bundle) => valuesAt(bundle, element))
    expect(fresh).not.toEqual(old)
    if (words) expect(fresh?.join()).toContain(String(answerIn(other, path)))
    const read = planFromResources(storedBundle(after as Bundle))
    if (!read.ok) throw new Error(read.code)
    expect(read.value.unread).toEqual([])
    expect(answerIn(read.value.plan, path)).toEqual(answerIn(other, path))
  })

  test('stands in the record, and is read from there', () => {
    const text = toText(planDocument(other, undefined, '2026-10-05'))
    const questions = [{ id: 'asked', label: String(other.extraLabels.asked) }]
    const read = readPlanText(text, { id: () => 'read', now: () => now, questions })
    if (!read.ok) throw new Error(read.code)
    const [there, back] = [other, read.value.plan].map((plan) => answerIn(plan, path))
    if (Object.hasOwn(notInRecord, path)) return expect(back).not.toEqual(there)
    const isInstant = kind === 'instant'
    expect(isInstant ? Date.parse(String(back)) : back).toEqual(
      isInstant ? Date.parse(String(there)) : there,
    )
  })
})

/** What a record does not give back as it was, and why. */
const notInRecord: Readonly<Partial<Record<AnswerPath, string>>> = {
  'child.personalNumber': 'Only the year of birth stands there.',
  'guardians.personalNumber': 'Only the name stands there.',
}

/** What stands at an element in all resources of its type, in whichever place of a list. */
function valuesAt(bundle: Bundle | undefined, element: string): readonly unknown[] {
  const [type, ...names] = element.split('.')
  const resources = (bundle?.entry ?? []).flatMap(({ resource }) =>
    resource?.resourceType === type ? [resource] : [],
  )
  return names.reduce<readonly unknown[]>(
    (all, name) => all.flatMap((each) => Object(each)[name] ?? []),
    resources,
  )
}
