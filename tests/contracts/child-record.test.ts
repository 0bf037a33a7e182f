import { describe, expect, it } from 'vitest'
import { createRegion } from '../../lib/backend/create-region.ts'
import { systems } from '../../lib/fhir/systems.ts'
import type { Plan, Receipt } from '../../lib/plan/schema.ts'
import {
  backend,
  client,
  consented,
  goOnWith,
  nextNumber,
  plan,
  port,
  setScene,
  submission,
} from './handoff-scene.ts'

// What a handoff writes in the region's record of the child, and what it leaves.

setScene()

describe('the answers about the child', () => {
  let latest: Receipt | undefined
  /** What came of handing the plan off with what has changed, and whom the region has then. */
  const handedOff = async (change: Partial<Plan['child']>) => {
    if (latest?.submission !== submission) latest = undefined
    goOnWith(consented({ ...plan, child: { ...plan.child, ...change } }))
    const result = await port().send(plan, submission, latest)
    if (!result.ok) throw new Error(result.code)
    latest = result.value
    const identifier = `${systems.personnummer}|${plan.child.personalNumber}`
    const { body } = await client.search('Patient', { identifier })
    const found = body.entry?.[0]?.resource
    if (found?.resourceType !== 'Patient') throw new Error('no patient')
    return { ...found, keeps: result.registerKeeps }
  }
  const hudiksvall = { name: 'Alva Lind', municipality: 'Hudiksvall', region: 'Gävleborg' }
  const isProtected = { protectedIdentity: 'sekretessmarkering' } as const
  const inHudiksvall = [{ use: 'home', district: 'Hudiksvall', state: 'Gävleborg', country: 'SE' }]

  describe('in a record that a handoff has made', () => {
    it('loses where the child lives when the child becomes protected', async () => {
      const child = { ...hudiksvall, personalNumber: nextNumber() }
      expect((await handedOff(child)).address).toEqual(inHudiksvall)
      const shielded = await handedOff(isProtected)
      expect(shielded.meta?.security).toMatchObject([{ code: 'sekretessmarkering' }])
      expect(JSON.stringify(shielded)).not.toMatch(/Hudiksvall|Gävleborg/)
    })

    it('loses it also where the label stood there already, and never gets it back', async () => {
      const child = { ...hudiksvall, personalNumber: nextNumber() }
      const first = await handedOff(child)
      const security = [{ system: systems.securityLabel, code: 'skyddadFolkbokforing' }]
      await client.ask('PUT', `/Patient/${first.id}`, {
        ...first,
        meta: { ...first.meta, security },
      })
      const shielded = await handedOff({ municipality: 'Nordanstig' })
      expect(shielded.meta?.security).toMatchObject(security)
      expect(shielded.address).toBeUndefined()
    })

    it('has the name and the places as the plan has them', async () => {
      await handedOff({ ...hudiksvall, personalNumber: nextNumber() })
      const moved = await handedOff({ name: 'Alva Maria Lind', municipality: 'Nordanstig' })
      expect(moved).toMatchObject({
        name: [{ text: 'Alva Maria Lind' }],
        address: [{ district: 'Nordanstig', state: 'Gävleborg' }],
      })
      const fetched = await createRegion({ endpoint: backend.url }).latest(plan.id)
      expect(fetched).toMatchObject({ value: { plan: { child: { municipality: 'Nordanstig' } } } })
      expect(fetched.ok && fetched.value.isRegistered).toBeUndefined()
      const { meta } = await handedOff({})
      expect(meta?.versionId).toBe(moved.meta?.versionId)
    })
  })

  it('stay as they are in the region’s own record, which the receipt tells', async () => {
    const address = [{ ...inHudiksvall[0], line: ['Storgatan 1'] }]
    const number = nextNumber()
    const { status } = await client.ask('POST', '/Patient', {
      resourceType: 'Patient',
      identifier: [{ system: systems.personnummer, value: number }],
      name: [{ use: 'official', given: ['Alva'], family: 'Lind' }],
      address,
    })
    expect(status).toBe(201)
    expect(await handedOff({ ...hudiksvall, personalNumber: number })).toMatchObject({
      address,
      keeps: undefined,
    })
    const moved = await handedOff({ municipality: 'Nordanstig' })
    expect(moved).toMatchObject({ address, keeps: 'answers' })
    const fetched = await createRegion({ endpoint: backend.url }).latest(plan.id)
    expect(fetched).toMatchObject({ ok: true, value: { isRegistered: true } })
    const shielded = await handedOff(isProtected)
    expect(shielded.keeps).toBe('places')
    expect(shielded.meta?.security).toMatchObject([{ code: 'sekretessmarkering' }])
    expect(shielded).toMatchObject({ name: [{ family: 'Lind' }], address })
  })
})
