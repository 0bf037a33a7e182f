import type { CarePlan, Task } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import type { Receipt } from '../../lib/plan/schema.ts'
import { bundleErrors } from '../world/backend/bundle-validators.ts'
import {
  answerAfter,
  badGateway,
  drop,
  dropAnswer,
  halfAnswer,
  nonsense,
} from '../world/backend/faults.ts'
import {
  bundleIn,
  client,
  expectOnce,
  faults,
  isClaim,
  isCommit,
  plans,
  read,
  send,
  sent,
  setScene,
  submission,
} from './handoff-scene.ts'

setScene()

describe('a first handoff', () => {
  it('delivers the plan and tells where it stands', async () => {
    const receipt = await sent()
    expect(receipt.submission).toBe(submission)
    expect(receipt.carePlan).toMatch(/^CarePlan\//)
    expect(receipt.at).toMatch(/Z$/)
    const { body: task } = await client.ask<Task>('GET', `/Task/${receipt.task}`)
    expect([task.status, task.focus?.reference]).toEqual(['requested', receipt.carePlan])
    const carePlan = await read<CarePlan>(receipt, 'care-plan')
    expect(carePlan.meta?.versionId).toBe(receipt.version)
    expect(carePlan.activity).toHaveLength(7)
    await expectOnce()
  })

  it('asks each unit that the consent covers, and no other', async () => {
    const receipt = await sent()
    const asked = Object.keys(receipt.resources).filter((key) => key.startsWith('task-'))
    expect(asked).toEqual([
      'task-unit-håstaskolan',
      'task-unit-barn-och-ungdomshabiliteringen-buh',
      'task-unit-lss-enheten',
    ])
  })

  it('never lets a personal number stand in a URL', async () => {
    await sent()
    for (const { path, query } of faults.seen) expect(path + query).not.toMatch(/\d{8}-?\d{4}/)
  })

  it('sends bundles that no validator objects to', async () => {
    await sent()
    const bundles = faults.seen.filter((request) => isClaim(request) || isCommit(request))
    expect(bundles).toHaveLength(3)
    for (const { body } of bundles) expect(bundleErrors(bundleIn(body))).toEqual([])
  })

  it('keeps each conditional transaction within eight entries', async () => {
    await sent()
    const claims = faults.seen.filter(isClaim)
    expect(claims.map(({ body }) => bundleIn(body).entry?.length)).toEqual([8, 2])
  })
})

describe('exactly once', () => {
  it('after two sends of the same submission', async () => {
    const first = await sent()
    expect(await sent()).toEqual(first)
    await expectOnce()
  })

  it('after a crash between claim and commit', async () => {
    faults.next(isCommit, drop, 9)
    expect(await send()).toMatchObject({ ok: false, code: 'unreachable' })
    expect((await plans()).total).toBe(0)
    faults.clear()
    await sent()
    await expectOnce()
  })

  it.each([
    ['lost', dropAnswer],
    ['broken off', halfAnswer],
    ['replaced by a gateway', answerAfter(badGateway)],
    ['nonsense', answerAfter(nonsense)],
  ])('when the answer to the commit is %s', async (_, fault) => {
    faults.next(isCommit, fault)
    const receipt = await sent()
    expect(receipt.resources).toHaveProperty('intervention-lunch')
    await expectOnce()
    faults.clear()
    expect(await sent()).toEqual(receipt)
  })

  it.each([['lost', dropAnswer] as const, ['nonsense', answerAfter(nonsense)] as const])(
    'when the answer to the claim is %s',
    async (_, fault) => {
      faults.next(isClaim, fault)
      await sent()
      await expectOnce()
    },
  )

  it('with three senders at once', async () => {
    const receipts = await Promise.all([sent(), sent(), sent()])
    expect(new Set(receipts.map((receipt) => JSON.stringify(sorted(receipt)))).size).toBe(1)
    await expectOnce()
  })

  it('when the commit arrives after the sender has given up', async () => {
    const released = Promise.withResolvers<void>()
    const handled = Promise.withResolvers<void>()
    faults.next(isCommit, async (handle) => {
      await released.promise
      const answer = await handle()
      handled.resolve()
      return { answer, half: false }
    })
    await sent({ timeout: 800 })
    released.resolve()
    await handled.promise
    await expectOnce()
  })
})

const sorted = ({ resources, ...receipt }: Receipt) => ({
  ...receipt,
  resources: Object.entries(resources).toSorted(),
})
