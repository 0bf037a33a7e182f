import { describe, expect, test } from 'vitest'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { planOnPaper } from '../../lib/plan/paper/plan-on-paper.ts'
import { shield } from '../../lib/plan/shield.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const plan = {
  ...protectedPlan,
  child: { ...protectedPlan.child, municipality: 'Norrtälje', region: 'Roslagen' },
  meeting: {
    ...protectedPlan.meeting,
    place: 'Fiskargatan 8, Hallstavik',
    notes: 'Ses i Hallstavik.',
  },
  meetingQuestion: 'Kan Sara bo kvar i Norrtälje?',
  ownWish: 'Att slippa åka från Fiskargatan 8.',
  interventions: protectedPlan.interventions.map((row) => ({
    ...row,
    result: 'Norrtäljes boende',
  })),
}

describe('protected identity', () => {
  test.each(['Norrtälje', 'Roslagen', 'Fiskargatan', 'Hallstavik'])(
    'keeps %s out of what is written, also in free words',
    (place) => {
      expect(JSON.stringify(plan)).toContain(place)
      expect(JSON.stringify(shield(plan))).not.toContain(place)
      expect(toText(planDocument(plan))).not.toContain(place)
    },
  )

  test('says that something was left out, and leaves who answers for what', () => {
    expect(shield(plan).meetingQuestion).toBe('Kan Sara bo kvar i (plats utelämnad)?')
    expect(shield(plan).leadPrincipal.unit).toBe(plan.leadPrincipal.unit)
    expect(shield(plan).interventions.map(({ unit }) => unit)).toEqual(
      plan.interventions.map(({ unit }) => unit),
    )
  })

  test('touches no other plan', () => {
    expect(shield(completePlan)).toBe(completePlan)
  })
})

describe('what a protected plan says of places, on paper and in a call', () => {
  const hidden = {
    ...protectedPlan,
    meetingQuestion: 'Hur blir det trygg skolgång på Ekuddens gymnasium efter flytten från Hemvik?',
    child: { ...protectedPlan.child, municipality: 'Hemvik' },
    leadPrincipal: { ...protectedPlan.leadPrincipal, principal: 'Hemviks kommun' },
    interventions: protectedPlan.interventions.map((row) => ({
      ...row,
      unit: 'HVB Ekudden',
      what: 'Kontaktperson i Hemvik',
    })),
    meeting: {
      ...protectedPlan.meeting,
      place: 'HVB Ekudden',
      parties: protectedPlan.meeting.parties.map((party, index) =>
        index === 0 ? { ...party, unit: 'HVB Ekudden' } : party,
      ),
    },
  }
  const paper = toText(planOnPaper(hidden).document)
  const [, ...others] = summonsDocuments(hidden, { today: '2026-09-20' })
  const question =
    'Frågeställning: Hur blir det trygg skolgång på (plats utelämnad) gymnasium efter flytten från (plats utelämnad)?'

  test('the question is whole in both, but for the places', () => {
    expect(others).not.toEqual([])
    expect(paper).toContain(question)
    for (const { document } of others) expect(toText(document)).toContain(question)
  })

  test('an intervention with a place in it is on the paper all the same', () => {
    expect(paper).toContain('Kontaktperson i (plats utelämnad)')
  })

  test('a unit that is called as the place stands on paper without it; who answers is told', () => {
    expect(paper).not.toContain('Ekudden')
    expect(paper).toContain('HVB (plats utelämnad)')
    expect(paper).toContain('Hemviks kommun')
    for (const { document } of others) expect(toText(document)).not.toContain('Ekudden')
  })

  test('the record names the unit, by which it is found', () => {
    expect(toText(planDocument(hidden))).toContain('HVB Ekudden')
  })
})
