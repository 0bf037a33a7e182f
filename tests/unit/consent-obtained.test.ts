import { describe, expect, test } from 'vitest'
import { en } from '../../lib/i18n/en/en.ts'
import { gistInWords } from '../../lib/i18n/gist-in-words.ts'
import type { PlanTexts } from '../../lib/i18n/sv/plan-texts.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import { createPlan } from '../../lib/plan/create.ts'
import { addRow, patchRow, patchSection, patchSharing, removeRow } from '../../lib/plan/edits.ts'
import { fieldTexts } from '../../lib/plan/record-text/field-texts.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { consentObtained } from '../../lib/plan/template/consent-obtained.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'

const today = '2026-10-02'
const empty = createPlan('empty', '2026-10-02T08:00:00Z')
const status = (plan: Plan, day = today) => consentObtained.assess(plan, day).status
const reasons = (plan: Plan, day = today) =>
  consentObtained.assess(plan, day).reasons.map(inSwedish('reasons'))

const noPlanning = 'Ange vem som samtyckt till att planen görs, hur och när.'
const noSharing = 'Ange vem som samtyckt till att enheterna delar uppgifter, hur och när.'
const noUnits = 'Ange vilka enheter samtycket gäller.'
const withdrawnByMira =
  'Mira Lind har den 2 oktober 2026 återkallat samtycket att dela uppgifter. Planen kan inte lämnas över.'
const withdrawnForAll = 'Samtycket är återkallat för alla enheter. Planen kan inte lämnas över.'

describe('what is asked of field 3', () => {
  test.each<[string, Plan]>([
    ['nothing at all', empty],
    ['a row that has just been added', addRow('planningGrants', emptyRow.grant('new'))(empty)],
    ['a row of the other kind', addRow('sharingGrants', emptyRow.grant('new'))(empty)],
    ['a unit without a name', patchSharing({ units: [' '] })(empty)],
  ])('%s is missing', (_name, plan) => {
    expect(status(plan)).toBe('missing')
    expect(reasons(plan)).toEqual([noPlanning, noSharing, noUnits])
  })

  test('a guardian who has been removed leaves the child alone with its consent', () => {
    const alone = addRow('sharingGrants', {
      id: 'alva',
      person: 'child',
      form: 'oral',
      date: '2026-09-11',
      withdrawn: '',
    })(removeRow('guardians', 'johan')(removeRow('guardians', 'mira')(completePlan)))
    expect(reasons(alone)).toContainEqual(expect.stringContaining('Bara Alva Lind har samtyckt'))
  })

  test('the first word begins it', () => {
    const row = { ...emptyRow.grant('new'), person: 'child' }
    expect(status(addRow('planningGrants', row)(empty))).toBe('begun')
    expect(status(patchSharing({ notShared: 'Adressen' })(empty))).toBe('begun')
    expect(status(patchSharing({ validUntil: '2027-01-01' })(empty))).toBe('begun')
  })

  const withoutPlanning = patchSection('consent', { planning: [] })(completePlan)
  const oneLeft = removeRow('sharingGrants', 'sharing-grant-mira')(completePlan)
  const withdrawnByOne = patchRow('sharingGrants', 'sharing-grant-mira', { withdrawn: today })
  const withdrawnEverywhere = patchSharing({
    withdrawnUnits: completePlan.consent.sharing.units.map((unit) => ({ unit, date: today })),
  })
  test.each<[string, Plan, readonly string[]]>([
    ['no consent to the plan', withoutPlanning, [noPlanning]],
    [
      'no consent to share',
      removeRow('sharingGrants', 'sharing-grant-johan')(oneLeft),
      [noSharing],
    ],
    ['no units', patchSharing({ units: [] })(completePlan), [noUnits]],
    ['withdrawn by one', withdrawnByOne(completePlan), [withdrawnByMira]],
    ['withdrawn for every unit', withdrawnEverywhere(completePlan), [withdrawnForAll]],
    [
      'withdrawn in both ways',
      withdrawnEverywhere(withdrawnByOne(completePlan)),
      [withdrawnByMira],
    ],
  ])('%s', (_name, plan, expected) => {
    expect(reasons(plan)).toEqual(expected)
    expect(status(plan)).toBe('begun')
  })

  test('the day after the last day it says until when it held', () => {
    expect(status(completePlan, '2027-09-11')).toBe('complete')
    expect(reasons(completePlan, '2027-09-12')).toEqual([
      'Samtycket gällde till och med 11 september 2027.',
    ])
  })

  test('the guardian who consented must still be in the plan', () => {
    expect(reasons(removeRow('guardians', 'lena')(beforeMeetingPlan))).toEqual([
      noPlanning,
      noSharing,
    ])
  })
})

describe('joint custody asks for a reason, and never blocks', () => {
  const silent = removeRow('planningGrants', 'planning-grant-johan')(completePlan)
  const asks = 'Vid gemensam vårdnad tillfrågas båda. Ange varför samtycke saknas från Johan Berg.'

  test('where one has not consented', () => {
    expect(reasons(silent)).toEqual([asks])
    expect(status(silent)).toBe('begun')
    expect(consentGate(silent, today).ok).toBe(true)
  })

  test('until a reason is given', () => {
    const reason = { missingGuardianReason: 'Johan har inte gått att nå.' }
    expect(reasons(patchSection('consent', reason)(silent))).toEqual([])
    expect(status(patchSection('consent', reason)(silent))).toBe('complete')
  })

  test('and only where custody is joint', () => {
    expect(reasons({ ...silent, custody: 'sole' })).toEqual([])
  })
})

test('the answer in the record names people, ways, days, units and limits', () => {
  const [first, ...rest] = fieldTexts.consentObtained.write(completePlan)
  expect(first).toEqual({
    kind: 'list',
    items: [
      'Till att planen görs: Mira Lind · Hur: skriftligt · Datum: 2026-09-11',
      'Till att planen görs: Johan Berg · Hur: skriftligt · Datum: 2026-09-11',
    ],
  })
  expect(rest.slice(1)).toEqual([
    {
      kind: 'paragraph',
      text: 'Enheter som får dela: Håstaskolan · Elevhälsan · Barn- och ungdomshabiliteringen (BUH) · LSS-enheten',
    },
    { kind: 'paragraph', text: 'Får inte delas: Uppgifter om föräldrarnas separation' },
    { kind: 'paragraph', text: 'Samtycket gäller till och med: 2027-09-11' },
  ])
})

test('a withdrawal stands in the answer, with its day; what was written before it stays', () => {
  const byOne = patchRow('planningGrants', 'planning-grant-mira', { withdrawn: '2026-09-30' })
  const forUnit = patchSharing({ withdrawnUnits: [{ unit: 'BUP', date: '2026-09-14' }] })
  const words = JSON.stringify(fieldTexts.consentObtained.write(byOne(forUnit(completePlan))))
  expect(words).toContain(
    'Mira Lind · Hur: skriftligt · Datum: 2026-09-11 · Återkallat: 2026-09-30',
  )
  expect(words).toContain('Återkallat för en enhet: BUP · Datum: 2026-09-14')
})

test('the closed row tells in which ways consent was given, each once', () => {
  const gist = (plan: Plan, words: PlanTexts = sv) =>
    gistInWords(consentObtained.gist(plan), words, '2026-10-02')
  expect(gist(completePlan)).toBe('skriftligt')
  expect(gist(completePlan, en)).toBe('in writing')
  expect(gist(beforeMeetingPlan)).toBe('muntligt')
  expect(gist(empty)).toBe('')
})
