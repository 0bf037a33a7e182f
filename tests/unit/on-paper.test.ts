import { describe, expect, test } from 'vitest'
import { patchSection, patchSharing } from '../../lib/plan/edits.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { consentForm } from '../../lib/plan/paper/consent-form.ts'
import { onPaper, withoutSecrets } from '../../lib/plan/paper/on-paper.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const today = '2026-10-05'

describe('the plan on paper', () => {
  test('is the plan as in the record, but for what must not be shared', () => {
    const text = toText(planOnPaper(completePlan).document)
    expect(text).toContain('Lugn plats för lunch')
    expect(text).toContain('Håstaskolan rum 14 och video')
    expect(text).toContain('Fråga kontaktpersonen innan du delar något ur planen.')
    // Nobody can promise that a text does not say a thing in other words.
    expect(text).not.toContain('står inte på det här bladet')
    expect(text).not.toMatch(/separation/i)
    const open = patchSharing({ notShared: '' })(completePlan)
    expect(toText(planOnPaper(open).document)).not.toContain('Fråga kontaktpersonen')
  })

  test('keeps the numbers of its interventions, also where one is taken out', () => {
    const secret = patchSharing({ notShared: 'Korttidsvistelse' })(completePlan)
    const { interventions, document } = planOnPaper(secret)
    expect(interventions.map(({ what }) => what.slice(0, 9))).toEqual([
      'Lugn plat',
      'Resursper',
      'Handledni',
      '',
      'Ledsagare',
    ])
    expect(toText(document)).toContain('Insats 5: Ledsagare på skolskjutsen')
  })

  test('of a protected child holds no place, whatever was typed elsewhere', () => {
    const typed = {
      ...protectedPlan,
      meeting: {
        ...protectedPlan.meeting,
        place: 'Gruvvägen 3',
        notes: 'Vi ses. Gruvvägen 3 blir bra.',
      },
    }
    const text = toText(planOnPaper(typed).document)
    expect(text).toContain('Vi ses.')
    expect(text).not.toMatch(/Gruvvägen|Enskede/)
  })

  test('whatever the plan, its secrets stand nowhere in it', () => {
    for (const plan of generatedPlans(150)) {
      const kept = patchSharing({ notShared: 'Uppgifter om hemliga saker' })({
        ...patchSection('meeting', { privateNotes: 'bara mitt' })(plan),
        ownWish: `${plan.ownWish}. De hemliga sakerna, de HEMLIGA SAKER som vi har.`,
        goals: plan.goals.map((goal) => ({
          ...goal,
          description: `${goal.description} hemliga saker`,
        })),
        preMeeting: { ...plan.preMeeting, notToBeSaid: 'om flytten' },
      })
      expect(JSON.stringify(onPaper(kept))).not.toMatch(/hemliga saker|bara mitt|flytten/i)
    }
  })

  test('that there is a limit is still seen where others are told', () => {
    const { notShared } = completePlan.consent.sharing
    expect(withoutSecrets(completePlan).consent.sharing.notShared).toBe(notShared)
  })
})

describe('the consent form', () => {
  test('names who signs and the units, and leaves what must not be shared to be written', () => {
    const form = consentForm(completePlan, today)
    expect(form.child).toBe('Alva Lind, född 2018')
    expect(form.signers.map(({ name }) => name)).toEqual(['Mira Lind', 'Johan Berg', 'Alva Lind'])
    expect(form.units).toEqual(completePlan.consent.sharing.units)
    expect(form.consents).toHaveLength(2)
    expect(JSON.stringify(form)).not.toMatch(/separation|2387/i)
  })

  test('asks of the units that are called where none is named yet, each once', () => {
    const unasked = patchSharing({ units: [] })(beforeMeetingPlan)
    expect(consentForm(unasked, today).units).toEqual([
      'Roslagsskolan',
      'Elevhälsan',
      'Socialtjänsten barn och unga',
      'BUP Norrtälje',
      'Ungdomsmottagningen',
      'Skolan',
      'BUP',
      'Socialtjänsten',
    ])
  })

  test('of a protected child has no name but the guardian’s, and none is made up', () => {
    const form = consentForm(protectedPlan, today)
    expect(form.child).toBe('')
    expect(JSON.stringify(form)).not.toMatch(/Sara|Stockholm|Enskede/)
    expect(
      consentForm({ ...protectedPlan, guardians: [] }, today).signers.map(({ name }) => name),
    ).toEqual(['', '', ''])
  })
})

test('of somebody who has come of age: signed by her alone, for herself', () => {
  const grown = patchSection('child', { personalNumber: '20080901-2383' })(completePlan)
  const form = consentForm(grown, today)
  expect(form.signers).toEqual([{ id: 'child', name: 'Alva Lind', role: 'Den planen gäller' }])
  expect(JSON.stringify([form.label, form.consents])).not.toMatch(/barn/i)
  expect(consentForm(grown, '2026-08-31').signers).toHaveLength(3)
  const { signers } = planOnPaper(grown, today)
  expect(signers.map(({ role }) => role)).toEqual(['den planen gäller', 'kontaktperson'])
})

test('nobody is guardian of who is of age: neither they nor custody stand above the paper', () => {
  const grown = patchSection('child', { personalNumber: '20080901-2383' })(completePlan)
  const joint = { ...grown, custody: 'joint' as const }
  expect(toText(planOnPaper(joint, '2026-08-31').document)).toContain('Vårdnad: gemensam')
  expect(toText(planOnPaper(joint, today).document)).not.toMatch(/^Vårdnad(?:shavare)?:/m)
})
