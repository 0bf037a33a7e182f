import { beforeEach, describe, expect, it } from 'vitest'
import { createRegion } from '../../lib/backend/create-region.ts'
import type { Plan, Receipt } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { mixingUp, rewriting, unaware } from '../world/backend/manners.ts'
import { backend, client, consented, port, setScene } from './handoff-scene.ts'

// Answers to another question than the one that was asked, as servers and caches give them. Alva's and
// Noah's plans both stand at the region.

setScene()

let alva: Plan
let noah: Plan
let ofAlva: Receipt
let ofNoah: Receipt

type Fetch = typeof fetch

const send = async (plan: Plan, previous?: Receipt, fetch?: Fetch) =>
  port(fetch && { fetch }).send(consented(plan), crypto.randomUUID(), previous)
const delivered = async (plan: Plan): Promise<Receipt> => {
  const sent = await send(plan)
  if (!sent.ok) throw new Error(`${sent.code} ${sent.detail}`)
  return sent.value
}
const region = (fetch: Fetch) => createRegion({ endpoint: backend.url, fetch })
const versioned = (plan: Plan): Plan =>
  withVersion({ ...plan, id: crypto.randomUUID() }, 'handoff', '2026-10-02T08:00:00Z')

beforeEach(async () => {
  alva = versioned(completePlan)
  noah = versioned({
    ...completePlan,
    child: { ...completePlan.child, name: 'Noah Ek', personalNumber: '20150203-2398' },
    guardians: completePlan.guardians.map((each) => ({ ...each, name: 'Sara Ek' })),
    ownWish: 'Noah vill sova',
  })
  ofAlva = await delivered(alva)
  ofNoah = await delivered(noah)
})

const at = ({ resources }: Receipt, key: string): string => resources[key]?.reference ?? ''
const standsAt = async (reference: string) => (await client.ask('GET', `/${reference}`)).body
const changed = () => ({
  ...alva,
  ownWish: 'Att det är tyst',
  meetingQuestion: 'Vad hjälper Alva?',
})

describe('a resource that was not asked for', () => {
  it.each([
    ['another child’s', () => at(ofNoah, 'wish')],
    ['of another type', () => at(ofNoah, 'meeting')],
  ])('stops the handoff, and nothing is written on it: %s', async (_, theirs) => {
    const before = await standsAt(theirs())
    const sent = await send(changed(), ofAlva, mixingUp(at(ofAlva, 'wish'), theirs()))
    expect(sent).toMatchObject({ ok: false, code: 'nonsense' })
    expect(await standsAt(theirs())).toEqual(before)
    expect(await standsAt(at(ofAlva, 'wish'))).toMatchObject({
      description: { text: alva.ownWish },
    })
  })

  it('stops the handoff where it stands under the name that was asked for', async () => {
    const wish = at(ofAlva, 'wish')
    const lying = rewriting('', (answer) => {
      const found = JSON.parse(answer)
      if (found.type !== 'batch-response') return answer
      for (const { resource } of found.entry) {
        if (`Goal/${resource?.id}` === wish) resource.subject = { reference: at(ofNoah, 'patient') }
        if (`Goal/${resource?.id}` === wish) resource.subject.reference = 'Patient/noah'
      }
      return JSON.stringify(found)
    })
    expect(await send(changed(), ofAlva, lying)).toMatchObject({ code: 'nonsense' })
    expect(await standsAt(wish)).toMatchObject({ description: { text: alva.ownWish } })
  })

  it('is not shown as an answer, a unit’s task or a plan', async () => {
    const task = 'task-unit-lss-enheten'
    const mixed = mixingUp(at(ofAlva, task), at(ofNoah, task))
    expect(await port({ fetch: mixed }).follow(ofAlva)).toMatchObject({ code: 'nonsense' })
    expect(await region(mixed).asked(ofAlva)).toMatchObject({ code: 'nonsense' })
    const plans = mixingUp(ofAlva.carePlan, ofNoah.carePlan)
    expect(await region(plans).fetchPlan(ofAlva.carePlan)).toMatchObject({ code: 'nonsense' })
  })

  it('is not answered in a unit’s name', async () => {
    const task = at(ofAlva, 'task-unit-lss-enheten')
    const theirs = at(ofNoah, 'task-unit-lss-enheten')
    const asked = {
      reference: task,
      version: '1',
      unit: '',
      what: [],
      status: 'waiting',
      reason: '',
    } as const
    const answered = await region(mixingUp(task, theirs)).answer(asked, 'accepted', '')
    expect(answered).toMatchObject({ code: 'nonsense' })
  })

  it('is no claim of this plan’s, when it is made or when it is read', async () => {
    const theirs = `Task/${ofNoah.task}`
    const before = await standsAt(theirs)
    const lying = rewriting('', (answer) => {
      const found = JSON.parse(answer)
      for (const each of found.entry ?? []) {
        const isClaim = each.resource?.status === 'draft' && each.resource.groupIdentifier
        if (isClaim) each.resource = { ...(before as object), status: 'draft' }
        if (isClaim) each.response.location = `${theirs}/_history/2`
      }
      return JSON.stringify(found)
    })
    expect(await send(changed(), ofAlva, lying)).toMatchObject({ code: 'nonsense' })
    expect(await standsAt(theirs)).toEqual(before)
  })
})

describe('a server that does not know a part of the question', () => {
  const withoutNoah = (answer: unknown) => expect(JSON.stringify(answer)).not.toContain('Noah')

  it('which plan a version is of: nothing of another child comes with the plan', async () => {
    const fetched = await region(unaware('Provenance', 'target')).fetchPlan(ofAlva.carePlan)
    expect(fetched).toMatchObject({ code: 'nonsense' })
  })

  it('which child: no other child’s plans are listed', async () => {
    const number = alva.child.personalNumber
    for (const [type, name] of [
      ['Patient', 'identifier'],
      ['CarePlan', 'subject'],
    ] as const) {
      const found = await region(unaware(type, name)).findPlans(number)
      expect(found, type).toMatchObject({ code: 'nonsense' })
    }
  })

  it('which plan: it is not taken for this one', async () => {
    const latest = await region(unaware('CarePlan', 'identifier')).latest(noah.id)
    expect(latest).toMatchObject({ code: 'nonsense' })
    for (const type of ['CarePlan', 'Task', 'Patient']) {
      const sent = await send(changed(), ofAlva, unaware(type, 'identifier'))
      expect(sent, type).toMatchObject({ ok: false, code: 'nonsense' })
    }
    withoutNoah(await region(fetch).latest(alva.id))
  })

  it('which handoff: no other’s receipt comes with the plan', async () => {
    const fetched = await region(unaware('Task', 'identifier')).fetchPlan(ofAlva.carePlan)
    expect(fetched).toMatchObject({ code: 'nonsense' })
  })

  it('is asked to refuse what it does not know', async () => {
    const asked: (string | undefined)[] = []
    const listening: Fetch = (url, init) => {
      if (String(url).endsWith('_search'))
        asked.push(new Headers(init?.headers).get('prefer') ?? '')
      return fetch(url, init)
    }
    await region(listening).findPlans(alva.child.personalNumber)
    expect([...new Set(asked)]).toEqual(['handling=strict'])
  })
})

describe('a search that is answered with more than matches', () => {
  it('one that comes twice is one, and what comes along is left out', async () => {
    const lying = rewriting('/Patient/_search', (answer) => {
      const found = JSON.parse(answer)
      const along = {
        resource: { resourceType: 'Patient', id: 'noah' },
        search: { mode: 'include' },
      }
      return JSON.stringify({ ...found, entry: [...found.entry, ...found.entry, along] })
    })
    expect(await send(changed(), ofAlva, lying)).toMatchObject({ ok: true })
  })
})
