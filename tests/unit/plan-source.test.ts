import { describe, expect, test } from 'vitest'
import { toHtml } from '../../lib/plan/output/html.ts'
import { toMarkdown } from '../../lib/plan/output/markdown.ts'
import { fieldPart, planDocument, sectionIds } from '../../lib/plan/output/plan-document.ts'
import {
  partWithSource,
  type Source,
  source,
  sourceOf,
  withSource,
} from '../../lib/plan/output/source.ts'
import { ageOf } from '../../lib/plan/output/source-age.ts'
import { partToText, toText } from '../../lib/plan/output/text.ts'
import { readPlanHtml, readPlanText } from '../../lib/plan/reading/read-plan.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { readsTheSame } from '../fixtures/readable-content.ts'

const maker = { id: () => crypto.randomUUID(), now: () => '2026-11-20T08:00:00Z' }
const writer = 'Eva Nyström, BUP Hudiksvall'
const plans = [completePlan, beforeMeetingPlan, protectedPlan, ...generatedPlans(500)]
const stamped = (plan: Plan) => withSource(planDocument(plan), sourceOf(plan, writer))

const ways: Readonly<Record<string, (plan: Plan) => ReturnType<typeof readPlanText>>> = {
  HTML: (plan) => readPlanHtml(toHtml(stamped(plan)), maker),
  'plain text': (plan) => readPlanText(toText(stamped(plan)), maker),
  Markdown: (plan) => readPlanText(toMarkdown(stamped(plan)), maker),
  'the order of another record': (plan) =>
    readPlanHtml(
      toHtml(withSource(planDocument(plan, sectionIds.toReversed()), sourceOf(plan, writer))),
      maker,
    ),
}

describe.each(Object.keys(ways))('%s', (way) => {
  test('with its source is read as the same plan, and says where it comes from', () => {
    const wrong = plans.filter((plan) => {
      const read = ways[way]?.(plan)
      if (!read?.ok || read.value.unread.length > 0 || !read.value.source) return true
      const line = source.write(read.value.source)
      return line !== source.write(sourceOf(plan, writer)) || !readsTheSame(read.value.plan, plan)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

test('parts that were copied one by one say their source once each, and it is understood', () => {
  const from = sourceOf(completePlan, writer)
  const parts = [1, 5, 8].flatMap((number) => fieldPart(completePlan, number) ?? [])
  const text = parts.map((part) => partToText(partWithSource(part, from))).join('\n\n')
  const read = readPlanText(text, maker)
  expect(read).toMatchObject({ ok: true, value: { unread: [], source: from } })
})

test('a source that says something else than the first is shown as unread', () => {
  const other = source.write({ ...sourceOf(completePlan, writer), mark: 'another' })
  const read = readPlanText(`${toText(stamped(completePlan))}\n${other}`, maker)
  expect(read).toMatchObject({ ok: true, value: { unread: [other] } })
})

describe('what a source says', () => {
  const version = (plan: Plan, day: number): Plan =>
    withVersion({ ...plan, ownWish: `${day}` }, 'meeting', `2026-11-0${day}T08:30:00Z`)
  const third = version(version(version({ ...completePlan, versions: [] }, 1), 2), 3)

  test('is the version that there is, its minute, and who writes here', () => {
    expect(source.write(sourceOf(third, writer))).toBe(
      `Källa: SIP för Alva L. i SIP-panelen · Version: 3 · Daterad: 2026-11-03 09:30 · Skriven av: ${writer} · Planens märke: ${third.id.slice(-8)}`,
    )
  })

  test('is what will be the next version, where something was changed after the last', () => {
    const changed = { ...third, ownWish: 'en hund', changedAt: '2026-11-22T13:05:40Z' }
    expect(source.write(sourceOf(changed, writer))).toContain(
      ' · Version: utkast till 4 · Daterad: 2026-11-22 14:05 · ',
    )
  })

  test('is nobody where nobody has said who writes here: who took notes may be somebody else', () => {
    const noted = { ...third, meeting: { ...third.meeting, noteTaker: 'Karin Ek' } }
    expect(sourceOf(noted, ' ').writer).toBe('')
    expect(source.write(sourceOf(noted, ''))).not.toContain('Skriven av')
  })

  test('is no more of the child than a first name and a letter', () => {
    const named = (name: string) => sourceOf({ ...third, child: { ...third.child, name } }, '').of
    expect([named('Alva Maria Lind'), named('Sara'), named('')]).toEqual([
      'SIP för Alva L.',
      'SIP för Sara',
      'SIP',
    ])
  })
})

test.each<[string, Partial<Source>, ReturnType<typeof ageOf>]>([
  ['the same', {}, 'same'],
  ['an earlier version', { version: { number: 2, draft: false } }, 'older'],
  ['a draft of this version', { version: { number: 3, draft: true } }, 'older'],
  ['a later version', { version: { number: 4, draft: true } }, 'newer'],
  ['an earlier minute', { at: '2026-11-03T08:29:00.000Z' }, 'older'],
  ['another plan', { mark: 'another', version: { number: 1, draft: false } }, 'other'],
])('%s beside the plan that is here', (_, change, age) => {
  const here: Source = {
    of: 'SIP',
    version: { number: 3, draft: false },
    at: '2026-11-03T08:30:00.000Z',
    writer: '',
    mark: 'a',
  }
  expect(ageOf({ ...here, ...change }, here)).toBe(age)
})
