import { describe, expect, test } from 'vitest'
import { patchSection, setAnswer } from '../../lib/plan/edits.ts'
import { toSipFile } from '../../lib/plan/file/sip-file.ts'
import { toText } from '../../lib/plan/output/text.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { failure, success } from '../../lib/result.ts'
import type { PackagePort } from '../../lib/session/ports/package.ts'
import type { FoundPlan, RegionPort } from '../../lib/session/ports/region.ts'
import { recordDocument } from '../../lib/session/record/record-content.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startSession } from '../fixtures/session-ports.ts'

// Alva's plan is here, with notes of the writer's own; what comes in under its id is about somebody else.

const alva = patchSection('meeting', { privateNotes: 'Bara för mig.' })(completePlan)
const withChild = (child: Partial<Plan['child']>, plan: Plan = completePlan): Plan =>
  setAnswer('ownWish', 'Att det är tyst.')({ ...plan, child: { ...plan.child, ...child } })

const elsa = withChild({ name: 'Elsa Berg', personalNumber: '20120508-2397' })
const others: readonly (readonly [string, Plan])[] = [
  ['another number', withChild({ personalNumber: '20120508-2397' })],
  ['another number and name', elsa],
  ['no number and another name', withChild({ name: 'Noah Lind', personalNumber: '' })],
  [
    'a reserve number and another name',
    withChild({ name: 'Zahra Yusuf', personalNumber: '20180314M071' }),
  ],
]
const doubtful: readonly (readonly [string, Plan, string])[] = [
  ['no number', withChild({ personalNumber: '' }), 'number'],
  ['a reserve number of the same day', withChild({ personalNumber: '20180314M071' }), 'number'],
  ['the same number and another name', withChild({ name: 'Elsa Berg' }), 'name'],
]

function start(fetched: Plan = elsa, found: readonly FoundPlan[] = []) {
  const answer = async () => success({ plan: fetched, unread: [], receipt: null })
  const region: RegionPort = {
    findPlans: async () => success(found),
    fetchPlan: answer,
    latest: answer,
    asked: async () => success([]),
    answer: async () => failure('refused'),
  }
  const packages: PackagePort = {
    write: async () => failure('no-consent' as never),
    read: async () => success({ plan: fetched, unread: [], savedAt: '2026-10-02T08:00:00Z' }),
  }
  const { session } = startSession({ fromRegion: region, packages, files: { save: () => {} } })
  session.plans.put(alva)
  const expectUntouched = () => {
    expect(session.state.plans.value).toEqual([alva])
    expect(session.state.plan.value).toBeUndefined()
  }
  return { session, expectUntouched }
}

describe('a file with the plan’s id', () => {
  test.each(others)('and %s becomes nothing here', async (_, plan) => {
    const { session, expectUntouched } = start()
    await session.planFiles.read(async () => toSipFile(plan))
    expect(session.planFiles.fault.value).toBe('other-child')
    session.planFiles.takeOver()
    session.planFiles.openExisting()
    expectUntouched()
  })

  test.each(doubtful)('and %s is asked about, with what is not known', async (_, plan, by) => {
    const { session, expectUntouched } = start()
    await session.planFiles.read(async () => toSipFile(plan))
    expect(session.planFiles.found.value).toMatchObject({ unsure: [by] })
    expectUntouched()
    session.planFiles.takeOver()
    expect(session.state.plan.value).toMatchObject({ ownWish: 'Att det är tyst.' })
  })

  test('is refused too where the plan here has become another child’s since it was asked', async () => {
    const { session } = start()
    await session.planFiles.read(async () => toSipFile(withChild({ personalNumber: '' })))
    const now = { ...alva, child: { ...alva.child, name: 'Elsa Berg' } }
    session.plans.put(now)
    session.planFiles.takeOver()
    expect(session.state.plans.value).toEqual([now])
    expect(session.planFiles.fault.value).toBe('other-child')
  })

  test('and the same child is asked about as before', async () => {
    const { session } = start()
    await session.planFiles.read(async () => toSipFile(withChild({ personalNumber: '1803142387' })))
    expect(session.planFiles.found.value).toMatchObject({ unsure: [] })
  })
})

describe('a package with the plan’s id', () => {
  test.each(others)('and %s becomes nothing here', async (_, plan) => {
    const { session, expectUntouched } = start(plan)
    await session.packages.read(async () => new ArrayBuffer(1))
    expect(session.packages.fault.value).toBe('other-child')
    session.takingOver.takeOver()
    expectUntouched()
  })

  test.each(doubtful)('and %s is shown with what is not known', async (_, plan, by) => {
    const { session, expectUntouched } = start(plan)
    await session.packages.read(async () => new ArrayBuffer(1))
    expect(session.takingOver.step.value).toMatchObject({ kind: 'found', unsure: [by] })
    expectUntouched()
  })
})

describe('a plan that was shown, when the plan here has become another child’s meanwhile', () => {
  test('becomes nothing here, and that is said', async () => {
    const { session } = start(withChild({ personalNumber: '' }))
    await session.packages.read(async () => new ArrayBuffer(1))
    const now = { ...alva, child: { ...alva.child, name: 'Elsa Berg' } }
    session.plans.put(now)
    session.takingOver.takeOver()
    expect(session.state.plans.value).toEqual([now])
    expect(session.takingOver.step.value).toMatchObject({ kind: 'fault', code: 'other-child' })
  })
})

describe('what the region answers', () => {
  const only = [
    {
      reference: 'CarePlan/1',
      title: 'SIP',
      isSip: true,
      status: 'active',
      created: '',
      author: '',
    },
  ]

  test.each(others)('under the plan’s id and with %s becomes nothing here', async (_, plan) => {
    const { session, expectUntouched } = start(plan)
    await session.takingOver.search('CarePlan/1')
    expect(session.takingOver.step.value).toMatchObject({ kind: 'fault', code: 'other-child' })
    session.takingOver.takeOver()
    expectUntouched()
  })

  test('to a number, with another child’s plan, becomes nothing here', async () => {
    const { session, expectUntouched } = start({ ...elsa, id: 'another' }, only)
    await session.takingOver.search('20180314-2387')
    expect(session.takingOver.step.value).toMatchObject({ kind: 'fault', code: 'other-child' })
    expectUntouched()
  })

  test('to a number, with a plan that has none, is shown with what is not known', async () => {
    const plan = { ...withChild({ personalNumber: '' }), id: 'another' }
    const { session } = start(plan, only)
    await session.takingOver.search('20180314-2387')
    expect(session.takingOver.step.value).toMatchObject({ kind: 'found', unsure: ['number'] })
  })

  test('to a reference is not compared with a number that was asked for before', async () => {
    const { session } = start({ ...elsa, id: 'another' }, only)
    await session.takingOver.search('20180314-2387')
    await session.takingOver.search('CarePlan/1')
    expect(session.takingOver.step.value).toMatchObject({ kind: 'found', unsure: [] })
  })

  test('in a conflict, about another child, is not joined', async () => {
    const { session } = start()
    session.plans.open(alva.id)
    await session.resolving.open()
    expect(session.resolving.step.value).toMatchObject({ kind: 'fault', code: 'other-child' })
    expect(session.resolving.conflict.value).toBeUndefined()
  })
})

describe('a text that is read in', () => {
  const textOf = (plan: Plan) => toText(recordDocument(plan, ''))

  test('of the plan here, about another child, is no text of that plan', () => {
    const { session } = start()
    session.readingIn.read({ text: textOf(elsa), html: '' })
    expect(session.readingIn.result.value).toMatchObject({
      plan: { child: { name: 'Elsa Berg' } },
      existing: undefined,
      standing: undefined,
    })
  })

  test('with the same name and another year of birth is another child’s', () => {
    const { session } = start()
    const namesake = { ...withChild({ personalNumber: '20120508-2397' }), id: 'another' }
    session.readingIn.read({ text: textOf(namesake), html: '' })
    expect(session.readingIn.result.value).toMatchObject({ existing: undefined })
  })

  test('of the same child is shown beside the plan here', () => {
    const { session } = start()
    session.readingIn.read({ text: textOf(withChild({})), html: '' })
    expect(session.readingIn.result.value).toMatchObject({ existing: { id: alva.id } })
  })
})
