import { describe, expect, test } from 'vitest'
import { changesInRecord } from '../../lib/i18n/change-in-words.ts'
import { patchRow, patchSection, patchSharing, removeRow, setAnswer } from '../../lib/plan/edits.ts'
import { type Plan, planDefinition } from '../../lib/plan/schema.ts'
import { safeParse } from '../../lib/plan/schema-of.ts'
import { changesBetween } from '../../lib/plan/versions/changes-between.ts'
import { contentOf } from '../../lib/plan/versions/content.ts'
import { isChangedSinceVersion, withVersion } from '../../lib/plan/versions/with-version.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { changesInEnglish, changesInSwedish } from '../fixtures/in-words.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const at = '2026-10-02T09:05:00Z'
const later = '2026-11-20T10:00:00Z'

describe('a version', () => {
  const first = withVersion(completePlan, 'meeting', at)

  test('is the content as it was, numbered, without the private notes', () => {
    const noted = patchSection('meeting', { privateNotes: 'hemligt' })(completePlan)
    const [version] = withVersion(noted, 'handoff', at).versions
    expect(version).toMatchObject({ number: 1, at, cause: 'handoff' })
    expect(version?.content.interventions).toEqual(completePlan.interventions)
    expect(JSON.stringify(version)).not.toContain('hemligt')
    expect(version?.content).not.toHaveProperty('handoffs')
    expect(safeParse(planDefinition, withVersion(noted, 'handoff', at)).success).toBe(true)
  })

  test('is not made where nothing has changed since the last', () => {
    expect(withVersion(first, 'handoff', later)).toBe(first)
    const noted = patchSection('meeting', { privateNotes: 'hemligt' })(first)
    expect(withVersion({ ...noted, changedAt: later }, 'handoff', later).versions).toHaveLength(1)
    expect(isChangedSinceVersion(noted)).toBe(false)
  })

  test('counts on from the highest number', () => {
    const changed = setAnswer('ownWish', 'En hund')(first)
    expect(isChangedSinceVersion(changed)).toBe(true)
    const numbers = withVersion(changed, 'followUp', later).versions.map(({ number }) => number)
    expect(numbers).toEqual([1, 2])
  })

  test('never changes afterwards', () => {
    const kept = structuredClone(first.versions[0])
    const changed = patchRow('interventions', 'lunch', { what: 'Annat' })(first)
    expect(changed.versions[0]).toEqual(kept)
    const [version] = first.versions
    expect(() => Object.assign(version?.content.child ?? {}, { name: 'Annan' })).toThrow()
    expect(() => version?.content.interventions.pop()).toThrow()
  })

  test('is the same whatever the order of the answers in memory', () => {
    const { child, ...rest } = first
    expect(isChangedSinceVersion({ ...rest, child } as Plan)).toBe(false)
  })
})

const changes = (edit: (plan: Plan) => Plan, plan: Plan = completePlan) =>
  changesInSwedish(contentOf(plan), contentOf(edit(plan)))

describe('what has changed', () => {
  test.each<[string, (plan: Plan) => Plan, readonly string[]]>([
    ['nothing', (plan) => ({ ...plan, changedAt: later }), []],
    ['only white space', setAnswer('ownWish', `  ${completePlan.ownWish} \n`), []],
    [
      'a date moved',
      patchRow('interventions', 'lunch', { start: '2026-10-19' }),
      ['Insatsen ”Lugn plats för lunch”, start: 19 oktober 2026 i stället för 12 oktober 2026.'],
    ],
    [
      'who answers for it',
      patchRow('interventions', 'lunch', { person: 'Karin Ek' }),
      [
        'Insatsen ”Lugn plats för lunch”, ansvar: Håstaskolan, Karin Ek i stället för Håstaskolan, Eva Nyström.',
      ],
    ],
    [
      'a result',
      patchRow('interventions', 'lunch', { status: 'done', result: 'Alva äter varje dag' }),
      [
        'Insatsen ”Lugn plats för lunch”, läge: klar.',
        'Insatsen ”Lugn plats för lunch”, resultat: Alva äter varje dag.',
      ],
    ],
    [
      'an intervention gone',
      removeRow('interventions', 'transport'),
      ['Borttagen insats: Ledsagare på skolskjutsen.'],
    ],
    [
      'an intervention come',
      (plan) => ({
        ...plan,
        interventions: plan.interventions.map((row) =>
          row.id === 'lunch' ? { ...row, id: 'other' } : row,
        ),
      }),
      [
        'Borttagen insats: Lugn plats för lunch.',
        'Ny insats: Lugn plats för lunch (Håstaskolan, Eva Nyström).',
      ],
    ],
    [
      'a goal',
      patchRow('goals', 'school-lunch', { outcome: 'reached', due: '' }),
      [
        'Målet ”Alva äter lunch i skolan varje dag”, senast: borttaget, det var 30 oktober 2026.',
        'Målet ”Alva äter lunch i skolan varje dag”, utfall: nått.',
      ],
    ],
    [
      'a party',
      patchRow('parties', 'party-bup', { reply: 'coming', attended: 'present' }),
      ['Parten ”BUP”, svar: kommer.', 'Parten ”BUP”, på mötet: var med i stället för uteblev.'],
    ],
    [
      'the consent',
      (plan) =>
        patchSharing({
          units: [...plan.consent.sharing.units, 'Skolskjutsenheten'],
          notShared: 'Något helt annat',
          withdrawnUnits: [{ unit: 'LSS-enheten', date: '2026-11-01' }],
        })(plan),
      [
        'Samtycket omfattar nu Skolskjutsenheten.',
        'Samtycket är återkallat för LSS-enheten, 1 november 2026.',
        'Vad som inte får delas: ändrat.',
      ],
    ],
    [
      'a consent withdrawn',
      patchRow('sharingGrants', 'sharing-grant-mira', { withdrawn: '2026-11-01' }),
      ['Mira Lind har återkallat samtycket att dela uppgifter, 1 november 2026.'],
    ],
    [
      'the contact person',
      patchSection('leadPrincipal', { contact: 'Karin Ek', role: 'rektor' }),
      ['Kontaktperson: Karin Ek, rektor i stället för Eva Nyström, specialpedagog.'],
    ],
    [
      'the next follow-up, and the one that was held',
      (plan) => ({
        ...plan,
        followUp: { date: '2027-01-15', time: '10:00', caller: 'Eva Nyström' },
        followUps: [
          {
            id: 'held',
            date: '2026-11-20',
            decision: 'continue',
            reason: 'Målen är inte nådda',
            decidedBy: 'alla',
          },
        ],
      }),
      [
        'Nästa uppföljning: 15 januari 2027 i stället för 20 november 2026.',
        'Uppföljning har hållits: 20 november 2026, planen fortsätter (Målen är inte nådda, beslutat av alla).',
      ],
    ],
    [
      'that the meeting is called off',
      patchSection('meeting', { invite: { ...completePlan.meeting.invite, cancelled: true } }),
      ['Mötet är inställt.'],
    ],
    [
      'that there are no measures by others',
      setAnswer('externalMeasures', 'none'),
      [
        'Borttagen åtgärd av någon annan: Försäkringskassan: prövar omvårdnadsbidrag; ansökan 2026-09-20, Mira ansvarar för kompletteringen.',
        'Borttagen åtgärd av någon annan: Mormor: hämtar på tisdagar.',
        'Åtgärder av någon annan: inga.',
      ],
    ],
    [
      'a number, which is not told',
      patchSection('child', { personalNumber: '20180314-2395' }),
      ['Barnets personnummer: ändrat.'],
    ],
    [
      'what a region asks',
      (plan) => ({ ...plan, extra: { Språk: 'teckenspråk' } }),
      ['Språk: teckenspråk.'],
    ],
  ])('%s', (_, edit, expected) => {
    expect(changes(edit)).toEqual(expected)
  })

  test('tells that a meeting is held after all, with its new day', () => {
    const { meeting } = completePlan
    const calledOff = {
      ...completePlan,
      meeting: { ...meeting, invite: { ...meeting.invite, cancelled: true } },
    }
    const held = { ...completePlan, meeting: { ...meeting, date: '2026-12-08' } }
    const both = [contentOf(calledOff), contentOf(held)] as const
    expect(changesInSwedish(...both)).toEqual([
      'Mötesdag: 8 december 2026 i stället för 2 oktober 2026.',
      'Mötet är inte längre inställt.',
    ])
    expect(changesInEnglish(...both)).toEqual([
      'Day of the meeting: 8 December 2026 instead of 2 October 2026.',
      'The meeting is no longer called off.',
    ])
  })

  test('stands in one paragraph to paste, and nothing makes none', () => {
    const changed = patchSection('followUp', { date: '2026-12-04', caller: 'Karin Ek' })(
      completePlan,
    )
    expect(changesInRecord(changesBetween(contentOf(completePlan), contentOf(changed)))).toBe(
      'Ändrat i planen sedan sist: Nästa uppföljning: 4 december 2026 i stället för 20 november 2026. Vem som kallar: Karin Ek i stället för Eva Nyström.',
    )
    expect(changesInRecord(changesBetween(contentOf(changed), contentOf(changed)))).toBe('')
  })

  test('never tells a place, a telephone or what was kept back, also when the identity was open before', () => {
    const open = {
      ...protectedPlan,
      child: { ...protectedPlan.child, protectedIdentity: 'none' as const, municipality: 'Kiruna' },
      leadPrincipal: { ...protectedPlan.leadPrincipal, phone: '0980-123 45' },
      meeting: { ...protectedPlan.meeting, place: 'Gruvvägen 3', privateNotes: 'hemligt' },
      preMeeting: { ...protectedPlan.preMeeting, notToBeSaid: 'om flytten' },
    }
    const states = [contentOf(open), contentOf(protectedPlan)] as const
    const told = [JSON.stringify(changesBetween(...states)), ...changesInSwedish(...states)].join()
    for (const words of ['Kiruna', 'Gruvvägen', '0980', 'hemligt', 'flytten', 'pappa', 'Enskede']) {
      expect(told).not.toContain(words)
    }
    expect(told).toContain('Skyddade personuppgifter: sekretessmarkering.')
  })

  test('is a sentence in both languages, whatever the plans are', () => {
    const plans = generatedPlans(120)
    for (const [index, plan] of plans.entries()) {
      const other = plans[(index + 1) % plans.length] ?? plan
      expect(changesBetween(contentOf(plan), contentOf(plan))).toEqual([])
      const states = [contentOf(plan), contentOf(other)] as const
      const swedish = changesInSwedish(...states)
      for (const sentence of [...swedish, ...changesInEnglish(...states)]) {
        expect(sentence).toMatch(/[.!?…][”"']?$/)
        expect(sentence).not.toMatch(/undefined|\n/)
      }
      expect(changesInEnglish(...states)).toHaveLength(swedish.length)
    }
  })
})
