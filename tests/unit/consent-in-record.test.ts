import { describe, expect, test } from 'vitest'
import { undated } from '../../lib/plan/answers/consent.ts'
import {
  addRow,
  type Edit,
  patchRow,
  patchSection,
  patchSharing,
  removeRow,
} from '../../lib/plan/edits.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { readPlanText } from '../../lib/plan/reading/read-plan.ts'
import type { AddedUnit, Plan } from '../../lib/plan/schema.ts'
import { sectionContent } from '../../lib/plan/sections/section-content.ts'
import { completePlan } from '../fixtures/complete.ts'
import { readsTheSame } from '../fixtures/readable-content.ts'

const today = '2026-10-05'
const all = (...edits: readonly Edit[]): Plan =>
  edits.reduce((plan, edit) => edit(plan), completePlan)
const words = (plan: Plan, day = today) => toText(planDocument(plan, undefined, day))
const back = (plan: Plan, day = today) => {
  let number = 0
  const newId = () => {
    number += 1
    return `id-${number}`
  }
  const read = readPlanText(words(plan, day), { id: newId, now: () => plan.createdAt })
  if (!read.ok) throw new Error(read.code)
  return read.value
}
const added = (patch: Partial<AddedUnit>): Edit =>
  addRow('addedUnits', {
    id: 'bup',
    unit: 'BUP',
    person: 'mira',
    form: 'oral',
    date: '2026-10-01',
    ...patch,
  })
const withdrawnFor = (unit: string, date: string): Edit =>
  patchSharing({ withdrawnUnits: [{ unit, date }] })

const everyUnit = 'Håstaskolan · Elevhälsan · Barn- och ungdomshabiliteringen (BUH) · LSS-enheten'
const mayShare = /^Enheter som får dela: (.*)$/m
const alva = patchSection('child', { personalNumber: '200811112390' })

describe('the record says who may share now', () => {
  test('all that the consent names, while it holds', () => {
    expect(words(completePlan)).toContain(`Enheter som får dela: ${everyUnit}`)
  })

  test('not a unit for which it has been withdrawn, which is told with its day', () => {
    const text = words(all(withdrawnFor('Elevhälsan', '2026-10-02')))
    expect(mayShare.exec(text)?.[1]).toBe(
      'Håstaskolan · Barn- och ungdomshabiliteringen (BUH) · LSS-enheten',
    )
    expect(text).toContain(`Enheter i samtycket: ${everyUnit}`)
    expect(text).toContain('Återkallat för en enhet: Elevhälsan · Datum: 2026-10-02')
  })

  test.each<[string, Edit, RegExp]>([
    [
      'nobody where somebody has withdrawn it',
      patchRow('sharingGrants', 'sharing-grant-mira', { withdrawn: '2026-10-02' }),
      /Mira Lind · Hur: skriftligt · Datum: 2026-09-11 · Återkallat: 2026-10-02/,
    ],
    [
      'nobody where it is withdrawn and the day is not known',
      patchRow('sharingGrants', 'sharing-grant-mira', { withdrawn: undated }),
      /Mira Lind · Hur: skriftligt · Datum: 2026-09-11 · Återkallat: dag saknas/,
    ],
    [
      'nobody where it has run out',
      patchSharing({ validUntil: '2026-10-01' }),
      /Samtycket gäller till och med: 2026-10-01/,
    ],
    [
      'nobody from the 18th birthday by the guardians’ word',
      patchSection('child', { personalNumber: '200810032392' }),
      /Vårdnadshavarnas samtycke: gäller inte efter 18-årsdagen/,
    ],
  ])('%s', (_, edit, told) => {
    const text = words(all(edit))
    expect(text).not.toMatch(mayShare)
    expect(text).toContain(`Enheter i samtycket: ${everyUnit}`)
    expect(text).toMatch(told)
  })

  test('on the day before the 18th birthday the guardians’ word still counts', () => {
    expect(words(alva(completePlan), '2026-11-10')).toMatch(mayShare)
    expect(words(alva(completePlan), '2026-11-11')).not.toMatch(mayShare)
    const section = (day: string) =>
      sectionContent(alva(completePlan), ['consentObtained'], 'Eva Nyström', day)?.text
    expect(section('2026-11-10')).toMatch(mayShare)
    expect(section('2026-11-11')).not.toMatch(mayShare)
  })

  test.each<[string, Partial<AddedUnit>, string]>([
    ['has been added', {}, 'Tillagd enhet: BUP · Vem: Mira Lind'],
    [
      'nobody has said yes to yet',
      { person: '', form: '', date: '' },
      'Enhet som ingen har sagt ja till än: BUP',
    ],
    [
      'somebody has said yes to, on a day that is not written',
      { date: '' },
      'Enhet där uppgifter om samtycket saknas: BUP · Vem: Mira Lind',
    ],
    [
      'is to be added on a day that has not come',
      { date: '2026-12-01' },
      'Tillagd enhet som inte får dela: BUP',
    ],
  ])('a unit that %s is told as that', (_, patch, told) => {
    expect(words(all(added(patch)))).toContain(told)
  })

  test('a unit that was added and withdrawn is told as that', () => {
    expect(words(all(added({}), withdrawnFor('BUP', '2026-10-03')))).toContain(
      'Tillagd enhet som inte får dela: BUP',
    )
  })
})

test.each<[string, readonly Edit[]]>([
  ['nothing has been withdrawn', []],
  ['a unit has been withdrawn', [withdrawnFor('Elevhälsan', '2026-10-02')]],
  ['a unit has been withdrawn without a day', [withdrawnFor('Elevhälsan', '')]],
  [
    'somebody has withdrawn',
    [patchRow('sharingGrants', 'sharing-grant-mira', { withdrawn: '2026-10-02' })],
  ],
  [
    'somebody has withdrawn without a day',
    [patchRow('planningGrants', 'planning-grant-mira', { withdrawn: undated })],
  ],
  ['it has run out', [patchSharing({ validUntil: '2026-10-01' })]],
  ['the child is of age', [alva, added({})]],
  ['a unit has been added', [added({})]],
  ['a unit is asked for', [added({ person: '', form: '', date: '' })]],
  ['an added unit has been withdrawn', [added({}), withdrawnFor('BUP', '2026-10-03')]],
])('the same consent is read back: %s', (_, edits) => {
  const plan = all(...edits)
  for (const day of [today, '2026-12-01']) {
    expect(back(plan, day).unread).toEqual([])
    expect(readsTheSame(back(plan, day).plan, plan)).toBe(true)
  }
})

describe('the record says who has consented', () => {
  test.each<[string, Edit]>([
    ['has been removed', removeRow('guardians', 'mira')],
    ['has no name', patchRow('guardians', 'mira', { name: '' })],
  ])('a guardian who %s, and not nobody, and it is read back', (_name, edit) => {
    const plan = all(edit)
    expect(words(plan)).toContain(
      'Till att planen görs: vårdnadshavare utan namn · Hur: skriftligt',
    )
    const { plan: read, unread } = back(plan)
    expect(unread).toEqual([])
    expect(readsTheSame(read, plan)).toBe(true)
  })
})
