import { describe, expect, test } from 'vitest'
import { mapPlan } from '../../lib/fhir/mapping.ts'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import { resourcesInBundle } from '../../lib/fhir/reading/resources-in-bundle.ts'
import { conflictOf } from '../../lib/plan/conflict/conflict.ts'
import { consentGate, coveredUnits, withdrawnUnits } from '../../lib/plan/consent.ts'
import { addRow, type Edit, patchRow, patchSharing } from '../../lib/plan/edits.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { readPlanText } from '../../lib/plan/reading/read-plan.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { AddedUnit, Plan } from '../../lib/plan/schema.ts'
import { consentObtained } from '../../lib/plan/template/consent-obtained.ts'
import { absentWithoutAnswer } from '../../lib/process/deviation.ts'
import { silentParties } from '../../lib/process/meeting-state.ts'
import { callToNext } from '../../lib/process/next-meeting.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { takeReply } from '../../lib/process/take-reply.ts'
import { completePlan } from '../fixtures/complete.ts'
import { changesInSwedish, inSwedish } from '../fixtures/in-words.ts'
import { edited } from '../fixtures/process-plans.ts'
import { readsTheSame } from '../fixtures/readable-content.ts'
import { joinOf } from '../fixtures/two-windows.ts'

const today = '2026-10-05'
const added = (patch: Partial<AddedUnit> = {}): Edit =>
  addRow('addedUnits', {
    id: 'bup',
    unit: 'BUP',
    person: 'mira',
    form: 'oral',
    date: today,
    ...patch,
  })
const bup = (plan: Plan, day = today) => coveredUnits(plan, day).includes('BUP')
const words = (plan: Plan) => toText(planDocument(plan, undefined, today))
const back = (plan: Plan) => {
  let number = 0
  const read = readPlanText(words(plan), { id: () => `id-${++number}`, now: () => plan.createdAt })
  if (!read.ok) throw new Error(read.code)
  return read.value
}
const fetched = (plan: Plan) => {
  const gate = consentGate(plan, today)
  if (!gate.ok) throw new Error(gate.code)
  const bundle = planBundle(gate.value, 'submission-1', `${today}T08:00:00Z`)
  const read = planFromResources(
    resourcesInBundle((bundle.entry ?? []) as unknown as Parameters<typeof resourcesInBundle>[0]),
  )
  if (!read.ok) throw new Error(read.code)
  return read.value
}

describe('nothing widens a consent without who, when and how', () => {
  test.each<[string, Partial<AddedUnit>]>([
    ['nobody', { person: '' }],
    ['nobody knows how', { form: '' }],
    ['nobody knows when', { date: '' }],
    ['somebody who is not in the plan', { person: 'gone' }],
  ])('a unit to which %s has said yes is not covered', (_name, patch) => {
    expect(bup(added(patch)(completePlan))).toBe(false)
  })

  test('one to which somebody has said yes is', () => {
    expect(bup(completePlan)).toBe(false)
    expect(bup(added()(completePlan))).toBe(true)
  })

  test('from the 18th birthday a guardian’s yes to it counts no longer either', () => {
    const alva = {
      ...completePlan,
      child: { ...completePlan.child, personalNumber: '200811112390' },
    }
    expect(bup(added()(alva), '2026-11-10')).toBe(true)
    expect(bup(added()(alva), '2026-11-11')).toBe(false)
    expect(bup(added({ person: 'child' })(alva), '2026-11-11')).toBe(true)
  })

  test('a withdrawal is healed by a yes of a later day alone', () => {
    const withdrawn = patchSharing({
      units: ['BUP', 'Håstaskolan'],
      withdrawnUnits: [{ unit: 'BUP', date: '2026-10-01' }],
    })(completePlan)
    expect(bup(withdrawn)).toBe(false)
    expect(bup(added({ date: '2026-09-30' })(withdrawn))).toBe(false)
    expect(bup(added({ date: '2026-10-01' })(withdrawn))).toBe(false)
    const again = added({ date: '2026-10-02' })(withdrawn)
    expect([bup(again), withdrawnUnits(again, today)]).toEqual([true, []])
  })

  test('an answer to the call, the record’s text and the region’s resources widen nothing', () => {
    const answered = takeReply('party-bup', {
      name: 'BUP',
      email: 'bup@region.test',
      answer: 'coming',
      comment: '',
      delegatedTo: '',
    })(completePlan)
    expect(bup(answered)).toBe(false)
    expect(bup(back(answered).plan)).toBe(false)
    expect(bup(fetched(answered).plan)).toBe(false)
  })

  test('who, how and when come back from the record and from the region', () => {
    const plan = added()(completePlan)
    expect(words(plan)).toContain(
      'Tillagd enhet: BUP · Vem: Mira Lind · Hur: muntligt · Datum: 2026-10-05',
    )
    expect(back(plan).unread).toEqual([])
    expect(readsTheSame(back(plan).plan, plan)).toBe(true)
    expect(fetched(plan)).toMatchObject({
      plan: { consent: { sharing: plan.consent.sharing } },
      unread: [],
    })
    // Where every unit was taken in later.
    const only = patchSharing({ units: [] })(plan)
    expect(fetched(only).plan.consent.sharing).toEqual(only.consent.sharing)
  })

  test('two windows: what either takes away is gone, what is withdrawn in both stays so', () => {
    const base = completePlan
    const [first, second] = ['Håstaskolan', 'Elevhälsan']
    const withdraw = (unit: string) =>
      patchSharing({ withdrawnUnits: [{ unit, date: today }] })(base)
    expect(
      joinOf(base, withdraw(first), withdraw(second))
        .consent.sharing.withdrawnUnits.map(({ unit }) => unit)
        .sort(),
    ).toEqual([second, first])
    const { units } = base.consent.sharing
    const without = patchSharing({ units: units.filter((unit) => unit !== first) })(base)
    const other = patchSharing({ units: units.filter((unit) => unit !== second) })(base)
    expect(joinOf(base, without, other).consent.sharing.units).toEqual(units.slice(2))
  })

  test('a conflict asks about it with who, how and when; so does the list of changes', () => {
    const plan = added()(completePlan)
    const [difference] = conflictOf(completePlan, plan).differences
    expect(JSON.stringify(difference?.theirs)).toContain('Mira Lind')
    expect(
      difference && coveredUnits(difference.take(completePlan, plan) as Plan, today),
    ).toContain('BUP')
    expect(changesInSwedish(completePlan, plan)).toEqual([
      'Mira Lind har samtyckt till att BUP läggs till i samtycket, 5 oktober 2026.',
    ])
  })
})

describe('withdrawn for a unit is told as withdrawn, with its day', () => {
  const plan = patchSharing({ withdrawnUnits: [{ unit: 'BUH', date: '2026-10-02' }] })(completePlan)

  test('in field 3, apart from what was never asked for', () => {
    expect(consentObtained.assess(plan, today).warnings.map(inSwedish('reasons'))).toEqual([
      'Samtycket för BUH har återkallats den 2 oktober 2026. Enheten får inte planen.',
      'Samtycket omfattar inte Skolskjutsenheten. Enheten får inte planen.',
    ])
  })

  test('in the call to it', () => {
    const call = summonsDocuments(plan, { today }).find(({ party }) => party.id === 'party-buh')
    expect(call && toText(call.document)).toContain(
      'Samtycket för BUH har återkallats den 2 oktober 2026. Därför står barnets namn inte här.',
    )
  })
})

describe('nothing is told that was not noted', () => {
  const mira = { ...emptyRow.party('mira'), person: 'Mira Lind', kind: 'none' } as const
  const plan = addRow('parties', { ...mira, attended: 'absent' })(completePlan)

  test('of a guardian who is not here: no call, no answer', () => {
    expect(words(plan)).toContain('Närvaro: Person: Mira Lind · På mötet: var inte med')
    expect(words(plan)).not.toMatch(/Inbjuden[^\n]*Mira|Mira[^\n]*(kommer|har inte svarat|uteblev)/)
    expect(readsTheSame(back(plan).plan, plan)).toBe(true)
    expect(fetched(plan).plan.meeting.parties).toEqual(plan.meeting.parties)
  })

  test('she is not called, not reminded and no deviation', () => {
    expect(silentParties(plan).map(({ id }) => id)).not.toContain('mira')
    expect(absentWithoutAnswer(plan, '2026-12-01').map(({ id }) => id)).not.toContain('mira')
    expect(summonsDocuments(plan, { today }).map(({ party }) => party.id)).not.toContain('mira')
    const next = callToNext({ question: 'Hur går det?', today, now: `${today}T08:00:00Z` })(plan)
    expect(next.meeting.parties.map(({ id }) => id)).not.toContain('mira')
  })

  test('who has not been called yet has not failed to answer', () => {
    const uncalled = edited(
      { ...completePlan, meeting: { ...completePlan.meeting, summonsSent: '' } },
      patchRow('parties', 'party-bup', { attended: 'unknown' }),
    )
    expect(words(uncalled)).toContain('Ska kallas: BUP · Huvudman: region')
    expect(words(uncalled)).not.toMatch(/BUP[^\n]*har inte svarat/)
    expect(readsTheSame(back(uncalled).plan, uncalled)).toBe(true)
  })

  test('why there is a substitute, and whom it replaces, are two answers', () => {
    const substitute = patchRow('parties', 'party-lss', { reason: 'Sjuk', replaces: 'Tove Lund' })(
      completePlan,
    )
    expect(words(substitute)).toContain('Skäl: Sjuk · Ersätter: Tove Lund')
    expect(readsTheSame(back(substitute).plan, substitute)).toBe(true)
    expect(fetched(substitute).plan.meeting.parties).toEqual(substitute.meeting.parties)
  })
})

describe('reminders that somebody has sent', () => {
  const reminded: Plan = edited(
    completePlan,
    addRow('reminders', { id: 'one', to: 'BUP', date: '2026-09-25', way: 'mail' }),
    addRow('reminders', { id: 'two', to: 'BUP', date: '2026-09-28', way: 'phone' }),
  )

  test('stand in the record, and come back from it and from the region', () => {
    expect(words(reminded)).toContain('Påminnelse skickad: BUP · Datum: 2026-09-25 · Hur: mail')
    expect(readsTheSame(back(reminded).plan, reminded)).toBe(true)
    expect(fetched(reminded)).toMatchObject({
      plan: { meeting: { reminders: reminded.meeting.reminders } },
      unread: [],
    })
  })

  test('are Communications of their own', () => {
    const gate = consentGate(reminded, today)
    if (!gate.ok) throw new Error(gate.code)
    const keys = mapPlan(gate.value, 'submission-1', `${today}T08:00:00Z`).own.map(({ key }) => key)
    expect(keys).toContain('meeting-1-reminder-one')
  })

  test('are told among the changes, and belong to their meeting', () => {
    expect(changesInSwedish(completePlan, reminded)).toEqual([
      'Påminnelse skickad: BUP, 25 september 2026 (mail).',
      'Påminnelse skickad: BUP, 28 september 2026 (telefon).',
    ])
    const next = callToNext({ question: '?', today, now: `${today}T08:00:00Z` })(reminded)
    expect(next.meeting.reminders).toBeUndefined()
  })

  test('who has been reminded is waited for', () => {
    const waiting = edited(reminded, patchRow('parties', 'party-bup', { attended: 'unknown' }))
    expect(inSwedish('nextSteps')(nextStep(waiting, '2026-09-29').says)).toBe(
      'Vänta in svar från BUP: påminnelse skickades 28 september.',
    )
  })
})
