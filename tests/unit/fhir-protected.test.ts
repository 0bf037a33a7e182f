import type { DocumentReference } from '@medplum/fhirtypes'
import { describe, expect, it } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const secrets = ['Gömdköping', 'Hemlän', '070-123 45 67', 'Skyddsgatan 1']

const telling: Plan = {
  ...protectedPlan,
  child: { ...protectedPlan.child, municipality: 'Gömdköping', region: 'Hemlän' },
  leadPrincipal: { ...protectedPlan.leadPrincipal, phone: '070-123 45 67' },
  meeting: { ...protectedPlan.meeting, place: 'Skyddsgatan 1', summonsSent: '2026-09-01' },
}

function sent(protectedIdentity: Plan['child']['protectedIdentity']) {
  const gate = consentGate(
    { ...telling, child: { ...telling.child, protectedIdentity } },
    '2026-09-20',
  )
  if (!gate.ok) throw new Error(gate.code)
  const resources = (
    planBundle(gate.value, 'submission-1', '2026-09-20T08:00:00Z').entry ?? []
  ).flatMap(({ resource }) => resource ?? [])
  const copy = resources.find(
    (one): one is DocumentReference => one.resourceType === 'DocumentReference',
  )
  const page = Buffer.from(copy?.content[0]?.attachment.data ?? '', 'base64').toString('utf8')
  return { resources, text: JSON.stringify(resources) + page }
}

describe.each(['sekretessmarkering', 'skyddadFolkbokforing'] as const)('with %s', (code) => {
  const { resources, text } = sent(code)

  it('nothing tells where the child is, in any resource or in the document', () => {
    for (const secret of secrets) expect(text).not.toContain(secret)
    expect(text).not.toMatch(/"(address|telecom|location)"/)
  })

  it('everything about the child is labelled', () => {
    for (const { resourceType, meta } of resources) {
      const expected = resourceType === 'Organization' ? undefined : code
      expect([resourceType, meta?.security?.[0]?.code]).toEqual([resourceType, expected])
    }
  })
})

it('without it, all of it is told', () => {
  const { text } = sent('none')
  for (const secret of secrets) expect(text).toContain(secret)
  expect(text).not.toContain('SecurityLabel')
})
