import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  type Definition,
  list,
  olderWithout,
  parts,
  plainAnswer,
  words,
} from '../../lib/plan/answers/definition.ts'
import { goal } from '../../lib/plan/answers/fields.ts'
import { readSipFile } from '../../lib/plan/file/sip-file.ts'
import { migrate, restorePlan } from '../../lib/plan/migrations.ts'
import { type Plan, planDefinition } from '../../lib/plan/schema.ts'
import { safeParse } from '../../lib/plan/schema-of.ts'
import { completePlan } from '../fixtures/complete.ts'
import { root } from '../setup/root.ts'

/**
 * A whole plan of every shape that has been stored: its schema's version and a running number. Never
 * changed: whoever changes the shape adds the last one as it was.
 */
const folder = join(root, 'tests/fixtures/plans')
const plans = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')])

/** What of the first is missing in the second, or another there. */
function lost(before: unknown, after: unknown, at = ''): readonly string[] {
  if (typeof before !== 'object' || before === null) return before === after ? [] : [at]
  return Object.entries(before).flatMap(([name, each]) =>
    lost(each, (Object(after) as Record<string, unknown>)[name], `${at}/${name}`),
  )
}

/** What the plan of today cannot be without and a stored one does not have: `goals.seen`. */
function missing(definition: Definition, stored: unknown): readonly string[] {
  const issues = safeParse(definition, stored).error?.issues ?? []
  const has = (path: readonly PropertyKey[]) =>
    path.reduce((at, name) => Object(at)[name], stored) !== undefined
  const paths = issues.flatMap(({ path }) =>
    has(path) ? [] : [path.filter((name) => typeof name === 'string').join('.')],
  )
  return [...new Set(paths)]
}

test('an answer that stored plans cannot be without is named', () => {
  const withAnswer = (never: Definition): Definition => ({
    ...planDefinition,
    parts: { ...planDefinition.parts, goals: list(parts({ ...goal.parts, never })) },
  })
  expect(missing(withAnswer(words), completePlan)).toEqual(['goals.never'])
  expect(missing(withAnswer(plainAnswer(words)), completePlan)).toEqual([])
  expect(missing(withAnswer(olderWithout(words, '')), completePlan)).toEqual([])
})

let number = 0
const maker = { now: '2026-10-05T08:00:00Z', newId: () => `made-${++number}` }

test('there is one of each shape', () => {
  expect(plans.length).toBeGreaterThanOrEqual(16)
  expect(new Set(plans.map(([, text]) => text)).size).toBe(plans.length)
})

describe.each(plans)('%s', (_name, text = '') => {
  const stored: unknown = JSON.parse(text)

  test('has all that a plan of today needs: what is new is a plainAnswer, or olderWithout', () => {
    expect(missing(planDefinition, migrate(stored as Plan))).toEqual([])
  })

  test('opens where it lies, with all that stood in it', () => {
    const restored = restorePlan(stored)
    if (!restored.ok) throw new Error(restored.code)
    expect(lost(migrate(stored as Plan), restored.value)).toEqual([])
    expect(restored.value.mended).toEqual((stored as Plan).mended)
  })

  test('opens as a file, with all but what is of the device where it was saved', () => {
    const read = readSipFile(text, maker)
    if (!read.ok) throw new Error(read.code)
    const { handoffs, otherRecords, pdf, mended, ...said } = migrate(stored as Plan) as Plan
    const gone = lost(said, read.value.plan)
    // What another server sent back is told, and not sent to it again.
    expect(gone.filter((path) => !/^\/unread\/0\/(reference|whole)$/.test(path))).toEqual([])
  })
})
