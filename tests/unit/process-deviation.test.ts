import { describe, expect, test } from 'vitest'
import { addRow, patchRow } from '../../lib/plan/edits.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { absentWithoutAnswer, deviationDocument } from '../../lib/process/deviation.ts'
import { reminderTo } from '../../lib/process/sent-reminders.ts'
import { neutral } from '../../lib/regions/region.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const after = '2026-12-01'
const texts = (plan: Plan, options?: Parameters<typeof deviationDocument>[2]) =>
  absentWithoutAnswer(plan, after).map((party) => toText(deviationDocument(plan, party, options)))

describe('who did not answer and did not come', () => {
  test.each<[string, Plan, readonly string[]]>([
    ['the complete plan', completePlan, ['BUP']],
    ['the protected plan', protectedPlan, ['Ungdomsmottagningen']],
    ['the plan before its meeting: not yet', beforeMeetingPlan, []],
    [
      'absent, but answered',
      patchRow('parties', 'party-bup', { reply: 'declined' })(completePlan),
      [],
    ],
    [
      'silent, but came',
      patchRow('parties', 'party-bup', { attended: 'present' })(completePlan),
      [],
    ],
    ['a row without a unit', patchRow('parties', 'party-bup', { unit: ' ' })(completePlan), []],
  ])('%s', (_name, plan, units) => {
    expect(absentWithoutAnswer(plan, after).map(({ unit }) => unit)).toEqual(units)
  })
})

describe('a meeting that has not been held', () => {
  const days = (plan: Plan, today: string) =>
    absentWithoutAnswer(plan, today).map(({ unit }) => unit)

  test('has no deviation, however its parties are marked', () => {
    expect(days(completePlan, '2026-10-01')).toEqual([])
    expect(days(completePlan, '2026-10-03')).toEqual(['BUP'])
  })

  test('is held on its day when somebody has come', () => {
    const nobody = {
      ...completePlan,
      meeting: {
        ...completePlan.meeting,
        parties: completePlan.meeting.parties.map((party) => ({
          ...party,
          attended: party.attended === 'present' ? ('unknown' as const) : party.attended,
        })),
      },
    }
    expect(days(nobody, '2026-10-02')).toEqual([])
    expect(days(completePlan, '2026-10-02')).toEqual(['BUP'])
  })

  test('is one that was called off, or has no day', () => {
    const { meeting } = completePlan
    const off = { ...meeting, invite: { ...meeting.invite, cancelled: true } }
    expect(days({ ...completePlan, meeting: off }, after)).toEqual([])
    expect(days({ ...completePlan, meeting: { ...meeting, date: '' } }, after)).toEqual([])
  })
})

test('of a unit of which no call is noted it is not said that it stayed away without an answer', () => {
  const uncalled = { ...completePlan, meeting: { ...completePlan.meeting, summonsSent: '' } }
  const [text = ''] = texts(uncalled)
  expect(text).toContain('BUP skulle kallas till ett SIP-möte')
  expect(text).toContain('Inget svar är antecknat, och enheten kom inte.')
  expect(text).not.toMatch(/uteblev|svarade inte/)
})

test('of a unit that has answered perhaps it is not said that it did not answer', () => {
  const unsure = patchRow('parties', 'party-bup', {
    reason: 'Har svarat kanske. Vi försöker.',
  })(completePlan)
  const [text = ''] = texts(unsure)
  expect(text).toContain('Avvikelse: uteblev från SIP-möte\n')
  expect(text).toContain('Enheten svarade kanske och kom inte.')
  expect(text).not.toMatch(/svarade inte|utan svar/)
  expect(toText(planDocument(unsure))).toContain('Svar: har svarat kanske · Skäl: Vi försöker.')
})

const reminded = (plan: Plan): Plan => ({
  ...plan,
  meeting: {
    ...plan.meeting,
    reminders: [
      { id: 'second', to: 'BUP', date: '2026-09-25', way: 'mail' },
      { id: 'first', to: 'BUP', date: '2026-09-23', way: 'phone' },
      { id: 'other', to: 'LSS-enheten', date: '2026-09-24', way: 'letter' },
      { id: 'after', to: 'BUP', date: '2026-10-09', way: 'mail' },
    ],
  },
})

test('the complete plan: the text to file', () => {
  expect(texts(reminded(completePlan))).toEqual([
    `Avvikelse: uteblev från SIP-möte utan svar
Enhet: BUP.
Barn: A.L., född 2018.
Rapporteras av: Eva Nyström, specialpedagog, Håstaskolan.

Vad som har hänt
BUP kallades till ett SIP-möte fredag 2 oktober 2026. Enheten svarade inte och kom inte.
Kallelsen skickades fredag 11 september 2026.
Påminnelse skickades onsdag 23 september 2026 (telefon) och fredag 25 september 2026 (mail).

Det här behövs
BUP ombeds svara på varför enheten uteblev och hur den deltar i fortsättningen.
Nästa tillfälle är fredag 20 november 2026.`,
  ])
})

test('the protected plan: no name, no place, and the second time is told', () => {
  const { surveys, handoffs, versions, otherRecords, ...content } = protectedPlan
  const earlier = {
    number: 1,
    at: '2026-03-13T12:00:00Z',
    cause: 'meeting' as const,
    content: { ...content, meeting: { ...content.meeting, date: '2026-03-13' } },
  }
  const [text = ''] = texts({ ...protectedPlan, versions: [earlier, { ...earlier, number: 2 }] })
  expect(text).toContain('Barn: S., född 2010.')
  expect(text).toContain('uteblev utan svar också fredag 13 mars 2026.')
  expect(text).toContain('Ingen påminnelse är antecknad.')
  expect(text).not.toMatch(/Sara|Stockholm|Enskede|BUP|pappa|Socialtjänsten/)
})

test.each([
  ['without a day', ''],
  ['after the meeting', '2026-10-09'],
])('a reminder that is noted %s is not denied', (_, date) => {
  const reminders = [{ id: 'only', to: 'BUP', date, way: 'mail' as const }]
  const plan = { ...completePlan, meeting: { ...completePlan.meeting, reminders } }
  const [text = ''] = texts(plan)
  expect(text).not.toContain('Ingen påminnelse är antecknad.')
  expect(text).toContain('Ingen påminnelse är antecknad med en dag före mötet.')
})

test('the profile’s own word', () => {
  const wording = { deviation: { sv: 'Avvikelserapport', en: 'x' } }
  expect(texts(completePlan, { region: { ...neutral, wording } })[0]).toMatch(
    /^Avvikelserapport: uteblev/,
  )
})

test('a reminder is the party’s own: a unit that is written in another way has been reminded all the same', () => {
  const noted = reminderTo(completePlan, {
    id: 'one',
    to: 'BUP',
    date: '2026-09-25',
    way: 'mail',
  })
  const renamed = patchRow('parties', 'party-bup', { unit: 'BUP Hudiksvall' })(
    addRow('reminders', noted)(completePlan),
  )
  expect(texts(renamed)[0]).toContain('Påminnelse skickades fredag 25 september 2026 (mail).')
  expect(toText(planDocument(renamed))).toContain('Påminnelse skickad: BUP Hudiksvall')
})
