import { describe, expect, test } from 'vitest'
import { consentGate } from '../../lib/plan/consent.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { consentObtained } from '../../lib/plan/template/consent-obtained.ts'
import { completePlan } from '../fixtures/complete.ts'

const answer = (plan: Plan, today: string) => {
  const gate = consentGate(plan, today)
  return gate.ok ? 'open' : gate.code
}

describe('the birth date is read out of a number that is not whole', () => {
  test.each([
    '20081101',
    '2008-11-01',
    '2008 11 01',
    '2008.11.01',
    '2008/11/01',
    '20081101-XXXX',
    '20081101-',
    '20081101 xxxx',
    '20081101-****',
    '20081101-0000',
    '200811010000',
    '081101-XXXX',
    '081101',
    '08-11-01',
    // A sign too many, as a hand or a pasted line leaves them.
    '20081101-XXXXX',
    '20081101-2391.',
    '20081101-2391,',
    '20081101-2391*',
    '20081101-23911',
    '2008110123911',
    '20081101--2391',
    '20081101 – 2391',
    '2008-11-01-2391',
    '2008 1101-2391',
    'pnr 20081101-2391',
    'f. 2008-11-01',
    '20081101-2391 (m)',
    '(20081101-2391)',
    '"20081101-2391"',
    '20081101\u00ad-2391;',
    'Alva 20081101_2391',
    '081101-2391.',
    '081101-23911',
    '08110123911',
  ])('%s', (personalNumber) => {
    const plan = patchSection('child', { personalNumber })(completePlan)
    expect(consentObtained.assess(plan, '2026-10-31').status).toBe('complete')
    expect(consentObtained.assess(plan, '2026-11-01').status).toBe('begun')
    expect(answer(plan, '2026-11-01')).toBe('own-consent-missing')
  })

  test.each([
    '1101',
    '20081301',
    '2008110',
    '990000-0000',
    'född 2008',
    // Numbers that hold other figures than those of a birth date.
    '11-081101',
    '11-081101/123',
    '99200811012391',
    '00112545-AB12',
    // Born in 2020, with a figure too many.
    '200212-12345',
    '2002121235',
  ])('of %s nothing is taken for granted', (personalNumber) => {
    const plan = patchSection('child', { personalNumber })(completePlan)
    expect(answer(plan, '2026-11-01')).toBe('open')
  })
})
