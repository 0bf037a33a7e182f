import { describe, expect, test } from 'vitest'
import { patchSection } from '../../lib/plan/edits.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { flowAnswers } from '../../lib/process/flow-answers.ts'
import { preMeetingQuestions, preMeetingSheet } from '../../lib/process/pre-meeting.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'

const noah = patchSection('preMeeting', {
  date: '2026-09-11',
  matters: 'Att slippa gå till skolan ensam',
  attendees: 'Fatima',
  notToBeSaid: 'Inget om pappa.',
  participation: 'Digitalt, utan kamera',
})(beforeMeetingPlan)

describe('the sheet: four things to ask before the meeting', () => {
  test.each(['child', 'guardians'] as const)('for %s, blank', (speaker) => {
    const sheet = preMeetingSheet(beforeMeetingPlan, speaker)
    const questions = Object.values(preMeetingQuestions[speaker])
    expect(sheet.parts.map(({ heading }) => heading)).toEqual(questions.map(({ ask }) => ask))
    for (const { heading, blocks } of sheet.parts) {
      expect(heading).toMatch(/\?$/)
      expect(blocks).toHaveLength(1)
    }
    expect(toText(sheet)).not.toMatch(/Noah|Eriksson/)
  })

  test('easy Swedish: no sentence of more than twenty words', () => {
    for (const speaker of ['child', 'guardians'] as const) {
      const sentences = toText(preMeetingSheet(beforeMeetingPlan, speaker)).split(/[.?]\s/)
      for (const each of sentences) expect(each.split(/\s+/).length).toBeLessThanOrEqual(20)
    }
  })

  test('the guardians’ never tells what the child has answered', () => {
    expect(preMeetingSheet(noah, 'guardians')).toEqual(
      preMeetingSheet(beforeMeetingPlan, 'guardians'),
    )
  })

  test('with the answers, and the profile’s word', () => {
    const text = toText(
      preMeetingSheet(noah, 'child', { preMeeting: { sv: 'Församtal', en: 'x' } }),
    )
    expect(text).toMatch(/^Församtal: till dig\n/)
    for (const answer of ['Fatima.', 'Inget om pappa.', 'Digitalt, utan kamera.']) {
      expect(text).toContain(answer)
    }
  })
})

describe('the answers flow into the plan', () => {
  test('into field 4, after what is written', () => {
    expect(flowAnswers()(noah).childParticipation.account).toBe(
      'Noah vill vara med digitalt, utan kamera. Förmöte 11 september 2026. Det här är viktigt: Att slippa gå till skolan ensam. Ska vara med på mötet: Fatima. Så här vill barnet vara med: Digitalt, utan kamera.',
    )
  })

  test.each<[string, Parameters<typeof flowAnswers>[0], string, string]>([
    ['nothing but field 4', {}, '', 'Noah säger ”okej om inte pappa får veta”'],
    [
      'its wish',
      { asWish: true },
      'Att slippa gå till skolan ensam',
      'Noah säger ”okej om inte pappa får veta”',
    ],
    [
      'what must not be shared',
      { asNotShared: true },
      '',
      'Noah säger ”okej om inte pappa får veta”. Inget om pappa.',
    ],
  ])('as the child said: %s', (_name, flow, ownWish, notShared) => {
    const after = flowAnswers(flow)(noah)
    expect(after.ownWish).toBe(ownWish)
    expect(after.consent.sharing.notShared).toBe(notShared)
    expect(after.childParticipation.account).not.toContain('pappa')
  })

  test('never over what is written, and never twice', () => {
    const flow = { asWish: true, asNotShared: true }
    const wishful = { ...noah, ownWish: completePlan.ownWish }
    const once = flowAnswers(flow)(wishful)
    expect(once.ownWish).toBe(`${completePlan.ownWish} Att slippa gå till skolan ensam`)
    expect(flowAnswers(flow)(once)).toBe(once)
    for (const plan of generatedPlans(200)) {
      const first = flowAnswers(flow)(plan)
      expect(flowAnswers(flow)(first)).toBe(first)
      expect(first.ownWish.startsWith(plan.ownWish.trim())).toBe(true)
    }
  })

  test('what is part of what is written already, but says another thing, is not dropped', () => {
    const wish = (ownWish: string, matters: string) =>
      flowAnswers({ asWish: true })({
        ...completePlan,
        ownWish,
        preMeeting: { ...completePlan.preMeeting, matters },
      }).ownWish
    const not = 'Jag vill inte byta skola.'
    expect(wish(not, 'Byta skola')).toBe(`${not} Byta skola`)
    expect(wish('Jag vill inte t.ex. byta skola.', 'Byta skola')).toMatch(/ Byta skola$/)
    expect(wish('Byta skola är dumt', 'byta skola')).toBe('Byta skola är dumt. byta skola')
    expect(wish('Ha en hund. Byta skola.', 'Byta skola')).toBe('Ha en hund. Byta skola.')
  })

  test('nothing said changes nothing', () => {
    expect(flowAnswers({ asWish: true })(beforeMeetingPlan)).toBe(beforeMeetingPlan)
    expect(flowAnswers()(completePlan)).toBe(completePlan)
  })
})
