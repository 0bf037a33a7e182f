import type { Bundle, Resource } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { createRegion } from '../../lib/backend/create-region.ts'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import type { ConsentedPlan } from '../../lib/plan/consent.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedWholePlan } from '../fixtures/generated-whole-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'
import { returningPlan } from '../fixtures/returning-plan.ts'
import { answer } from '../world/backend/exchange.ts'
import { answerWith } from '../world/backend/faults.ts'
import {
  backend,
  client,
  consented,
  faults,
  goOnWith,
  plan,
  port,
  sent,
  setScene,
} from './handoff-scene.ts'

setScene()

const region = () => createRegion({ endpoint: backend.url })
const fetched = async (reference: string) => {
  const found = await region().fetchPlan(reference)
  if (!found.ok) throw new Error(found.code)
  const { plan, unread } = found.value
  return { plan, unread }
}
const stored = async (resource: object): Promise<string> => {
  const { body } = await client.ask<Resource>(
    'POST',
    `/${(resource as Resource).resourceType}`,
    resource,
  )
  return `${body.resourceType}/${body.id}`
}

describe('a plan that was handed off', () => {
  it.each([
    ['complete', completePlan],
    ['before the meeting', beforeMeetingPlan],
    ['protected', protectedPlan],
  ])('comes back from the region: %s', async (_, original) => {
    goOnWith(consented({ ...original, id: crypto.randomUUID() }))
    const { carePlan } = await sent()
    expect(await fetched(carePlan)).toEqual({ plan: returningPlan(plan), unread: [] })
  })

  it('comes back with the lines and lists that were typed', async () => {
    const typed = 'Rad ett.\n- punkt ett\n\n- punkt två'
    const { meeting, childParticipation, goals, interventions } = completePlan
    goOnWith(
      consented({
        ...completePlan,
        id: crypto.randomUUID(),
        meetingQuestion: typed,
        ownWish: typed,
        childParticipation: { ...childParticipation, account: typed },
        interventions: interventions.map((row) => ({ ...row, what: typed, need: typed })),
        goals: goals.map((goal) => ({ ...goal, description: typed })),
        meeting: { ...meeting, notes: typed },
      }),
    )
    const { carePlan } = await sent()
    expect(await fetched(carePlan)).toEqual({ plan: returningPlan(plan), unread: [] })
    expect(plan.ownWish).toBe(typed)
  })

  it('comes back as it was handed off the last time', async () => {
    const first = await sent()
    const [lunch, ...others] = plan.interventions
    if (!lunch) throw new Error('no intervention')
    const changed = {
      ...plan,
      interventions: [
        { ...lunch, status: 'done', result: 'Alva äter varje dag' },
        ...others.slice(1),
      ],
      goals: plan.goals.map((goal) => ({ ...goal, outcome: 'partly' })),
      followUps: [
        {
          id: 'held',
          date: '2026-10-05',
          decision: 'close',
          reason: 'Målen är nådda',
          decidedBy: 'Mira Lind',
        },
      ],
    } as unknown as ConsentedPlan
    const again = await port().send(changed, crypto.randomUUID(), first)
    expect(again).toMatchObject({ ok: true })
    expect(await fetched(first.carePlan)).toEqual({ plan: returningPlan(changed), unread: [] })
  })

  it('is found by the child’s personal number, which never stands in a URL', async () => {
    const { carePlan } = await sent()
    const found = await region().findPlans(plan.child.personalNumber)
    expect(found).toMatchObject({ ok: true })
    expect(found.ok && found.value.find(({ reference }) => reference === carePlan)).toMatchObject({
      isSip: true,
      status: 'active',
      author: 'Håstaskolan',
    })
    expect(faults.seen.map(({ path, query }) => path + query).join()).not.toContain('20180314')
  })
})

// Each run takes a hundred; all of the thousand with EVERY_PLAN=1, which takes a minute.
const hundreds = process.env.EVERY_PLAN ? 10 : 1

describe('of a thousand generated plans', () => {
  it.each(Array.from({ length: hundreds }, (_, group) => group))(
    'each comes back from the region as it was: the %i. hundred',
    async (group) => {
      for (let seed = group * 100 + 1; seed <= group * 100 + 100; seed += 1) {
        const original = generatedWholePlan(seed)
        const bundle = planBundle(
          original as ConsentedPlan,
          `submission-${seed}`,
          '2026-10-05T08:00:00Z',
        )
        const { status, body } = await client.ask<Bundle>('POST', '/', bundle)
        expect([seed, status, status === 200 || body]).toEqual([seed, 200, true])
        const at = bundle.entry?.findIndex(({ resource }) => resource?.resourceType === 'CarePlan')
        const [reference = ''] =
          body.entry?.[at ?? -1]?.response?.location?.split('/_history') ?? []
        expect(await fetched(reference), `seed ${seed}`).toEqual({
          plan: returningPlan(original),
          unread: [],
        })
      }
    },
    300_000,
  )
})

describe('a plan of another system', () => {
  const patientOf = () =>
    stored({ resourceType: 'Patient', name: [{ given: ['Noah'], family: 'Ek' }] })

  it('gives what it has, and keeps the rest in readable lines', async () => {
    const subject = { reference: await patientOf() }
    const goal = await stored({
      resourceType: 'Goal',
      lifecycleStatus: 'on-hold',
      description: { text: 'Gå till skolan' },
      subject,
      target: [{ dueDate: '2027-01-31', measure: { text: 'Dagar per vecka' } }],
    })
    const condition = await stored({
      resourceType: 'Condition',
      subject,
      code: { text: 'Sömnsvårigheter' },
    })
    const carePlan = await stored({
      resourceType: 'CarePlan',
      identifier: [{ system: 'urn:oid:1.2.3', value: 'a-1' }],
      text: {
        status: 'generated',
        div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Ordning: lugn morgon</p></div>',
      },
      status: 'on-hold',
      intent: 'plan',
      title: 'Vårdplan',
      subject,
      addresses: [{ reference: condition }],
      goal: [{ reference: goal }],
      activity: [
        {
          detail: {
            status: 'in-progress',
            description: 'Väckning per telefon',
            performer: [{ display: 'Skolan' }],
            location: { display: 'Hemma' },
          },
        },
      ],
    })
    const { plan, unread } = await fetched(carePlan)
    expect(plan).toMatchObject({
      child: { name: 'Noah Ek' },
      goals: [{ term: 'short', description: 'Gå till skolan', due: '2027-01-31' }],
      interventions: [{ what: 'Väckning per telefon', person: 'Skolan', status: 'ongoing' }],
    })
    expect(unread.map(({ line }) => line).toSorted()).toEqual([
      'CarePlan.activity: in-progress · Väckning per telefon · Skolan · Hemma',
      'CarePlan.status: on-hold',
      'CarePlan.text: generated · Ordning: lugn morgon',
      'CarePlan.title: Vårdplan',
      'Condition: Sömnsvårigheter',
      'Goal.lifecycleStatus: on-hold',
      'Goal.target: 2027-01-31 · Dagar per vecka',
    ])
    expect((await fetched(carePlan)).plan.id).toBe(plan.id)
  })

  it('is found with all the others, page by page', async () => {
    const number = '198502112397'
    const identifier = [
      { system: 'http://electronichealth.se/identifier/personnummer', value: number },
    ]
    const subject = { reference: await stored({ resourceType: 'Patient', identifier }) }
    for (let count = 0; count < 45; count += 1) {
      await stored({ resourceType: 'CarePlan', status: 'active', intent: 'plan', subject })
    }
    const found = await region().findPlans('19850211-2397')
    expect(found.ok && found.value).toHaveLength(45)
    expect(found.ok && new Set(found.value.map(({ reference }) => reference)).size).toBe(45)
  })
})

describe('when nothing can be fetched', () => {
  it('says that there is no such plan', async () => {
    expect(await region().fetchPlan('CarePlan/nothing')).toEqual({ ok: false, code: 'no-plan' })
  })

  it('asks nothing for a number that does not hold', async () => {
    const before = faults.seen.length
    expect(await region().findPlans('20180314-2388')).toEqual({ ok: false, code: 'no-number' })
    expect(faults.seen).toHaveLength(before)
  })

  it('follows no page to another server', async () => {
    const link = [{ relation: 'next', url: 'https://elsewhere.example.com/fhir/Patient?page=2' }]
    const body = JSON.stringify({ resourceType: 'Bundle', type: 'searchset', link })
    faults.next(
      ({ path }) => path.endsWith('_search'),
      answerWith(answer(200, 'application/fhir+json', body)),
    )
    expect(await region().findPlans(completePlan.child.personalNumber)).toEqual({
      ok: false,
      code: 'nonsense',
    })
  })

  it('says so when the server is away', async () => {
    const nobody = createRegion({ endpoint: 'http://localhost:9/fhir' })
    expect(await nobody.fetchPlan('CarePlan/1')).toMatchObject({ ok: false, code: 'unreachable' })
  })
})
