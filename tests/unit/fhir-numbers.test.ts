import type { Patient } from '@medplum/fhirtypes'
import { describe, expect, test } from 'vitest'
import { contextOf } from '../../lib/fhir/context.ts'
import { nameOfPerson, numberOf, patient } from '../../lib/fhir/patient.ts'
import type { Stored } from '../../lib/fhir/protocol/transport.ts'
import { resourceSetOf } from '../../lib/fhir/reading/resource-set.ts'
import { completePlan } from '../fixtures/complete.ts'

const sent = (personalNumber: string): Patient => {
  const child = { ...completePlan.child, personalNumber }
  return patient(contextOf({ ...completePlan, child }, 'submission', '2026-10-05T08:00:00Z'))
}
const ours = { value: `${completePlan.id}/patient` }
const held = (more: object) => {
  const [person] = resourceSetOf([{ resourceType: 'Patient', id: '1', ...more } as Stored]).all
  if (!person) throw new Error('Nobody is held.')
  return person
}
const issuer = (name: string) => `http://electronichealth.se/identifier/${name}`

describe('a child’s number is sent', () => {
  test.each([
    ['20180314-2387', issuer('personnummer'), '201803142387', '2018-03-14'],
    ['701063-2391', issuer('samordningsnummer'), '197010632391', '1970-10-03'],
    ['23180314-bc13', issuer('nationelltReservnummer'), '23180314BC13', '2018-03-14'],
    ['50-123456/2', issuer('LMA-nummer'), '50-123456', undefined],
    ['20180314M071', 'urn:oid:1.2.752.113.11.0.2.1.1.1', '20180314M071', '2018-03-14'],
    ['20180314AB12', 'urn:oid:1.2.752.74.9.2', '20180314AB12', '2018-03-14'],
    ['992018000123', 'urn:oid:1.2.752.97.3.1.3', '992018000123', undefined],
  ])('%s under the system of its issuer, %s', (written, system, value, birthDate) => {
    const { identifier, birthDate: born } = sent(written)
    expect(identifier).toEqual([{ use: 'official', system, value }])
    expect(born).toBe(birthDate)
    expect(numberOf(held({ identifier }))).toMatch(/^[0-9A-Z-]+$/)
  })

  test.each(['20180314-T389', '20180345-1234', '20180314-7B42'])(
    '%s, whose issuer has no system, so that it finds nobody else',
    (written) => {
      const { identifier } = sent(written)
      const value = written.replace('-', '')
      expect(identifier).toMatchObject([
        ours,
        { use: 'official', type: { text: 'Reservnummer' }, value },
      ])
      expect(identifier?.[1]?.system).toBeUndefined()
      expect(numberOf(held({ identifier }))).toBe(value)
    },
  )
})

describe('a person of another system', () => {
  test.each([
    ['urn:oid:1.2.752.129.2.1.3.1', '201803142387', '20180314-2387'],
    ['urn:oid:1.2.752.129.2.1.3.3', '197010632391', '19701063-2391'],
    ['urn:oid:1.2.752.74.9.1', '23180314BC13', '23180314BC13'],
    ['urn:oid:1.2.752.97.3.1.3', '992018000123', '992018000123'],
    [issuer('personnummer'), '20180314-2387', '20180314-2387'],
  ])('is known by a number under %s', (system, value, number) => {
    expect(
      numberOf(
        held({
          identifier: [
            { system: 'urn:x', value: '7' },
            { system, value },
          ],
        }),
      ),
    ).toBe(number)
  })

  test('is not known by a number that is old', () => {
    const identifier = [
      { use: 'old', system: issuer('samordningsnummer'), value: '197010632391' },
      { use: 'official', system: issuer('personnummer'), value: '201803142387' },
    ]
    expect(numberOf(held({ identifier }))).toBe('20180314-2387')
    expect(numberOf(held({ identifier: identifier.slice(0, 1) }))).toBe('')
  })

  test.each([
    [
      [
        { use: 'old', family: 'Berg' },
        { use: 'official', family: 'Lind' },
      ],
      'Lind',
    ],
    [[{ use: 'maiden', text: 'Alva Berg' }, { text: 'Alva Lind' }], 'Alva Lind'],
    [
      [
        { use: 'nickname', text: 'Allis' },
        { use: 'usual', text: 'Alva Lind' },
      ],
      'Alva Lind',
    ],
    [[], ''],
  ])('bears the name in force: %j', (name, expected) => {
    expect(nameOfPerson(held({ name }))).toBe(expected)
  })

  test('keeps a name that is not read, as what was not understood', () => {
    const person = held({
      name: [
        { use: 'old', text: 'Alva Berg' },
        { use: 'official', text: 'Alva Lind' },
      ],
    })
    nameOfPerson(person)
    expect([...person.marks]).not.toContain('name[0].text')
  })
})
