import { describe, expect, test } from 'vitest'
import { en } from '../../lib/i18n/en/en.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { createPlan } from '../../lib/plan/create.ts'
import { type Edit, patchRow, patchSection } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { type Stage, stageOf } from '../../lib/process/stage.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const empty = createPlan('a-plan', '2026-09-01T08:00:00Z')
const edited = (plan: Plan, ...edits: readonly Edit[]) =>
  edits.reduce((changed, edit) => edit(changed), plan)

const needNoted = patchSection('needIdentifiedBy', {
  source: 'family',
  who: 'Mamma',
  date: '2026-09-01',
})
const decided = (...followUps: readonly [string, '' | 'continue' | 'close'][]): Edit => {
  const rows = followUps.map(([date, decision], index) => ({
    id: `held-${index}`,
    date,
    decision,
    reason: '',
    decidedBy: '',
  }))
  return (plan) => ({ ...plan, followUps: rows })
}
const nobodyKnown: Edit = (plan) => ({
  ...plan,
  meeting: {
    ...plan.meeting,
    parties: plan.meeting.parties.map((party) => ({ ...party, attended: 'unknown' })),
  },
})

describe('the stages: six steps in Norrtälje, Västra Götaland and Värmland', () => {
  test.each<[string, Plan, string, string]>([
    ['an empty plan', empty, '2026-09-01', 'need'],
    [
      'a need half noted',
      patchSection('needIdentifiedBy', { who: 'Mamma' })(empty),
      '2026-09-01',
      'need',
    ],
    ['a need on record', needNoted(empty), '2026-09-01', 'planning'],
    ['a question only', { ...empty, meetingQuestion: 'Vem gör vad?' }, '2026-09-01', 'planning'],
    [
      'Noah, before the call',
      patchSection('meeting', { date: '' })(beforeMeetingPlan),
      '2026-09-09',
      'planning',
    ],
    ['Noah, called and partly answered', beforeMeetingPlan, '2026-09-09', 'summoned'],
    ['Noah, on the day', beforeMeetingPlan, '2026-09-25', 'meeting'],
    ['Noah, after the day, with nobody noted', beforeMeetingPlan, '2026-10-01', 'meeting'],
    [
      'Alva, before the call leaves',
      nobodyKnown(
        patchSection('meeting', {
          parties: completePlan.meeting.parties.map((party) => ({ ...party, reply: 'none' })),
        })(completePlan),
      ),
      '2026-09-10',
      'planning',
    ],
    ['Alva, called', completePlan, '2026-09-20', 'summoned'],
    ['Alva, on the day, with all confirmed', completePlan, '2026-10-02', 'followUp'],
    ['Alva, on the day, before anybody came', nobodyKnown(completePlan), '2026-10-02', 'meeting'],
    [
      'Alva, on the day, one not confirmed',
      patchRow('parties', 'party-buh', { confirmedAt: '' })(completePlan),
      '2026-10-02',
      'meeting',
    ],
    [
      'Alva, the day after, one not confirmed',
      patchRow('parties', 'party-buh', { confirmedAt: '' })(completePlan),
      '2026-10-03',
      'followUp',
    ],
    ['Alva, closed', decided(['2026-11-20', 'close'])(completePlan), '2026-11-21', 'closed'],
    ['Sara, who goes on', protectedPlan, '2026-09-18', 'followUp'],
    ['Sara, later', protectedPlan, '2026-12-05', 'followUp'],
  ])('%s', (_name, plan, today, stage) => {
    expect(stageOf(plan, today)).toBe(stage)
  })
})

describe('going back is normal: the work is seldom linear', () => {
  test.each<[string, Plan, string]>([
    ['the day is taken away', patchSection('meeting', { date: '' })(completePlan), 'planning'],
    [
      'the meeting is called off',
      patchSection('meeting', { invite: { sequence: 1, cancelled: true, number: 1 } })(
        completePlan,
      ),
      'planning',
    ],
    [
      'the day is moved ahead',
      patchSection('meeting', { date: '2026-11-06' })(completePlan),
      'summoned',
    ],
    [
      'nobody is left to come',
      patchSection('meeting', { date: '2026-11-06', parties: [] })(completePlan),
      'planning',
    ],
    ['nobody came after all', nobodyKnown(completePlan), 'meeting'],
    [
      'closed, then continued',
      decided(['2026-11-20', 'close'], ['2026-12-04', 'continue'])(completePlan),
      'followUp',
    ],
    [
      'the rows in another order',
      decided(['2026-12-04', 'continue'], ['2026-11-20', 'close'])(completePlan),
      'followUp',
    ],
    ['a decision not yet made', decided(['2026-11-20', ''])(completePlan), 'followUp'],
    [
      'a meeting to follow up, called',
      edited(protectedPlan, patchSection('meeting', { date: '2026-12-04' })),
      'summoned',
    ],
    [
      'its day taken away again',
      edited(protectedPlan, patchSection('meeting', { date: '' })),
      'followUp',
    ],
  ])('%s', (_name, plan, stage) => {
    expect(stageOf(plan, '2026-10-05')).toBe(stage)
  })
})

test('every plan has a stage, with a name in both languages', () => {
  const stages = Object.keys(sv.stages) as Stage[]
  for (const plan of generatedPlans(200)) expect(stages).toContain(stageOf(plan, '2026-10-05'))
  for (const stage of stages) {
    expect(sv.stages[stage]).not.toBe(en.stages[stage])
  }
})
