import { describe, expect, test } from 'vitest'
import { consentGate } from '../../lib/plan/consent.ts'
import { takeOver } from '../../lib/plan/file/take-over.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { chance } from '../fixtures/generated-plan.ts'
import { generatedWholePlan } from '../fixtures/generated-whole-plan.ts'
import { codeOf, type Holder, holders, planIn, readPlanFile } from '../fixtures/read-plan-file.ts'
import { startSession } from '../fixtures/session-ports.ts'

const versioned = withVersion(completePlan, 'handoff', '2026-10-02T08:00:00Z')
const json = (plan: object) => JSON.stringify(plan)
const remove = (found: unknown, part: string, name: string) => {
  delete (found as Record<string, Record<string, unknown>>)[part]?.[name]
}

describe('each row of a file survives', () => {
  const rowsIn = (value: unknown): readonly Holder[] =>
    holders(value).filter(({ id }) => typeof id === 'string')

  test('under an id of its own, also where two have the same', () => {
    const [goal] = completePlan.goals
    const [guardian] = completePlan.guardians
    const plan = planIn(
      json({
        ...completePlan,
        goals: [goal, { ...goal, description: 'Ett till' }, { ...goal, description: 'Ett tredje' }],
        guardians: [guardian, { ...guardian, name: 'Sam Lind' }],
        surveys: [
          { id: 'a', set: 'staff', answers: [1] },
          { id: 'a', set: 'staff', answers: [2] },
        ],
      }),
    )
    for (const rows of [plan.goals, plan.guardians, plan.surveys])
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
    expect(plan.goals.map(({ description }) => description)).toEqual([
      goal?.description,
      'Ett till',
      'Ett tredje',
    ])
    expect([plan.goals[0]?.id, plan.guardians[0]?.id]).toEqual([goal?.id, guardian?.id])
    const taken = takeOver(completePlan, plan)
    expect([taken.goals.length, taken.guardians.length, taken.surveys.length]).toEqual([3, 2, 2])
  })

  test('also in a version, and of two versions of one instant both', () => {
    const [version] = versioned.versions
    const goals = completePlan.goals.map((goal) => ({ ...goal, id: 'one' }))
    const twice = [
      version,
      { ...version, number: 2, cause: 'meeting' },
      { ...version, number: 3, content: { ...version?.content, goals: [...goals, ...goals] } },
    ]
    const plan = planIn(json({ ...completePlan, versions: twice }))
    expect(plan.versions.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(new Set(plan.versions.map(({ at }) => at)).size).toBe(3)
    const last = plan.versions[2]?.content.goals ?? []
    expect(new Set(last.map(({ id }) => id)).size).toBe(last.length)
    expect(takeOver(versioned, plan).versions).toHaveLength(3)
  })

  test('and a plan whose rows have their own is as it was', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const plan = planIn(json(generatedWholePlan(seed)))
      expect(rowsIn(plan.goals).map(({ id }) => id)).toEqual(
        generatedWholePlan(seed).goals.map(({ id }) => id),
      )
    }
  })
})

describe('a file in which something is wrong', () => {
  const day = '202611-02-01'

  test('by one day opens with that day emptied, and told', async () => {
    const { session } = startSession({ files: { save: () => {} } })
    await session.planFiles.read(async () =>
      json({ ...completePlan, followUp: { ...completePlan.followUp, date: day } }),
    )
    expect(session.planFiles.fault.value).toBeUndefined()
    expect(session.state.plan.value).toMatchObject({
      child: completePlan.child,
      followUp: { ...completePlan.followUp, date: '' },
      mended: [{ path: ['followUp', 'date'], was: day }],
    })
  })

  test('in the place of the plan here brings what was wrong beside what is wrong here', async () => {
    const own = { id: 'own', path: ['goals'], was: 'x' }
    const { session } = startSession({ files: { save: () => {} } })
    session.plans.put({ ...completePlan, mended: [own] })
    await session.planFiles.read(async () =>
      json({ ...completePlan, followUp: { ...completePlan.followUp, date: day } }),
    )
    session.planFiles.takeOver()
    expect(session.state.plan.value?.mended).toMatchObject([own, { was: day }])
  })

  test.each<[string, object]>([
    ['nobody can be told to be the child', { ...completePlan, child: { name: 7 } }],
    ['it has no version', { ...completePlan, schemaVersion: 'x' }],
    ['a part is missing', { ...completePlan, consent: undefined }],
    ['only the child is there', { schemaVersion: 1, id: 'x', child: completePlan.child }],
  ])('is none where %s', (_, found) => {
    expect(codeOf(json(found))).toBe('not-a-plan')
  })

  test.each<[string, (plan: Holder) => void]>([
    [
      'which units have been withdrawn',
      ({ consent }) => remove(consent, 'sharing', 'withdrawnUnits'),
    ],
    ['until when the consent holds', ({ consent }) => remove(consent, 'sharing', 'validUntil')],
    ['what must not be shared', ({ consent }) => remove(consent, 'sharing', 'notShared')],
    ['what must not be said', (plan) => remove(plan, 'preMeeting', 'notToBeSaid')],
    [
      'anything that was said before the meeting',
      (plan) => {
        plan.preMeeting = 5
      },
    ],
  ])('that does not tell %s asks for the consent again, and that is told', (_, without) => {
    const found = JSON.parse(json(completePlan))
    without(found)
    const plan = planIn(json(found))
    expect(plan.consent.sharing.grants).toEqual([])
    expect(consentGate(plan, '2026-10-02')).toMatchObject({ code: 'sharing-consent-missing' })
    const told = plan.mended?.map(({ path }) => path.join('.'))
    expect(told).toContain('consent.sharing.grants')
  })

  test('brings nothing that others say could not be read', () => {
    const mended = [{ id: 'm', path: ['goals'], was: 'Ring 070-123 45 67' }]
    expect(planIn(json({ ...completePlan, mended })).mended).toBeUndefined()
  })

  test('brings no PDF, for no file of ours has one', () => {
    const pdf = { id: 'p', data: btoa('%PDF-1.7 and a programme'), of: 'f' }
    expect(readPlanFile(json({ ...completePlan, pdf }))).toMatchObject({
      value: { plan: { ownWish: completePlan.ownWish }, left: ['pdf'] },
    })
    expect(planIn(json({ ...completePlan, pdf })).pdf).toBeUndefined()
  })

  test('anywhere, by anything, never throws', () => {
    const next = chance(2026)
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`
    const any = ['null', '7.5', '"x"', '[]', '{}', `"${day}"`, '{"id":"__proto__"}', deep]
    for (let round = 0; round < 400; round += 1) {
      const plan = JSON.parse(json(generatedWholePlan(round)))
      const all = holders(plan)
      const holder = all[Math.floor(next() * all.length)] as Holder
      const names = Object.keys(holder)
      const name = names[Math.floor(next() * names.length)] ?? 'new'
      holder[name] = '«here»'
      const put = any[Math.floor(next() * any.length)] ?? 'null'
      expect(
        () => readPlanFile(json(plan).replace('"«here»"', put)),
        put.slice(0, 20),
      ).not.toThrow()
    }
  })
})
