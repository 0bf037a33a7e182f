import { describe, expect, test } from 'vitest'
import { planBundle } from '../../lib/fhir/plan-bundle.ts'
import { planFromResources } from '../../lib/fhir/reading/plan-from-resources.ts'
import { resourcesInBundle } from '../../lib/fhir/reading/resources-in-bundle.ts'
import { consentGate } from '../../lib/plan/consent.ts'
import { type Edit, patchRow, patchSection } from '../../lib/plan/edits.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { readPlanText } from '../../lib/plan/reading/read-plan.ts'
import type { Party, Plan } from '../../lib/plan/schema.ts'
import { answeredTo } from '../../lib/plan/standing-answer.ts'
import { chooseDay, chooseStart } from '../../lib/process/choose-day.ts'
import { absentWithoutAnswer, deviationDocument } from '../../lib/process/deviation.ts'
import { silentParties } from '../../lib/process/meeting-state.ts'
import { nextStep } from '../../lib/process/next-step.ts'
import { setReply } from '../../lib/process/parties.ts'
import { remindersOf } from '../../lib/process/reminders.ts'
import { stageOf } from '../../lib/process/stage.ts'
import { takeReply } from '../../lib/process/take-reply.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'
import { edited } from '../fixtures/process-plans.ts'
import { readsTheSame } from '../fixtures/readable-content.ts'

// A yes is to the day and the time that it was given for.

const today = '2026-09-21'
const all =
  (patch: Partial<Party>): Edit =>
  (plan) =>
    patchSection('meeting', {
      parties: plan.meeting.parties.map((party) => ({ ...party, ...patch })),
    })(plan)
/** All have said yes to 2 October at 13.00. */
const plan = edited(
  { ...completePlan, followUps: [] },
  all({ reply: 'coming', reason: '', attended: 'unknown', confirmedAt: '' }),
  patchSection('meeting', { summonsSent: '2026-09-11', replyBy: '2026-09-18', start: '13:00' }),
)
const moved = chooseDay('2026-10-09')(plan)
const silent = (of: Plan) => silentParties(of).length
const everybody = plan.meeting.parties.length
const words = (of: Plan) => toText(planDocument(of, undefined, today))
const lineOf = (of: Plan) =>
  words(of)
    .split('\n')
    .find((line) => line.includes('BUP') && line.includes('Svar:'))

test('all have said yes, and nobody has to a new day', () => {
  expect([silent(plan), silent(moved)]).toEqual([0, everybody])
  expect(stageOf(moved, today)).toBe('summoned')
  expect(inSwedish('nextSteps')(nextStep(moved, today).says)).toMatch(
    /^Fråga .*BUP.* om mötet 9 oktober kl\. 13\.00: svaret var till en annan dag eller tid\.$/,
  )
  expect(remindersOf(moved, today).map(({ says }) => says.code)).toContain('reply-due')
})

test('nor to another time of the same day; but a time that was not known yet is no other', () => {
  expect(silent(chooseStart('15:00')(plan))).toBe(everybody)
  const without = patchSection('meeting', { start: '' })(plan)
  expect(silent(edited(without, chooseStart('13:00'), chooseStart('13:15')))).toBe(0)
  expect(silent(chooseStart('')(plan))).toBe(0)
})

test('a day that is typed, and passes others on the way, changes nothing where it comes back', () => {
  const typed = edited(plan, chooseDay(''), chooseDay('2026-10-20'), chooseDay('2026-10-02'))
  expect(silent(typed)).toBe(0)
  expect(readsTheSame(typed, plan)).toBe(true)
  expect(silent(edited(plan, chooseDay(''), chooseDay('2026-10-20')))).toBe(everybody)
})

test('what an answer was to is kept, and told as it was', () => {
  expect(moved.meeting.parties.map(answeredTo)).toEqual(
    moved.meeting.parties.map(() => '2026-10-02 13:00'),
  )
})

test('a new answer is to the new day, and moves with no further one', () => {
  const answered = edited(
    moved,
    setReply('party-bup', 'coming'),
    takeReply('party-lss', {
      name: 'LSS',
      email: '',
      answer: 'coming',
      comment: '',
      delegatedTo: '',
    }),
  )
  expect(silent(answered)).toBe(everybody - 2)
  expect(inSwedish('nextSteps')(nextStep(answered, today).says)).not.toMatch(/BUP|LSS/)
  expect(silent(chooseDay('2026-10-16')(answered))).toBe(everybody)
})

test('perhaps is told as perhaps, and only of the day that it was to', () => {
  const unsure = patchRow('parties', 'party-bup', { reply: 'none', reason: 'Har svarat kanske.' })(
    plan,
  )
  expect(inSwedish('nextSteps')(nextStep(unsure, today).says)).toBe(
    'Fråga om BUP kommer 2 oktober: svaret är kanske.',
  )
  expect(inSwedish('nextSteps')(nextStep(chooseDay('2026-10-09')(unsure), today).says)).toMatch(
    /^Fråga .*BUP.* om mötet/,
  )
})

test('the day of a meeting at which somebody was is corrected: the answers stand', () => {
  const held = patchRow('parties', 'party-bup', { attended: 'present' })(plan)
  expect(silent(chooseDay('2026-10-01')(held))).toBe(0)
})

test('who has answered to the old day and stays away from the new has not failed to answer', () => {
  const away = patchRow('parties', 'party-bup', { attended: 'absent' })(moved)
  const [party] = absentWithoutAnswer(away, '2026-10-12')
  if (!party) throw new Error('no party')
  const text = toText(deviationDocument(away, party))
  expect(text).not.toContain('svarade inte')
  expect(text).toContain('Inget svar är antecknat')
})

describe('goes along', () => {
  test('in the record, and out of it', () => {
    expect(lineOf(plan)).not.toContain('Svaret gäller')
    expect(lineOf(moved)).toContain('Svar: kommer · Svaret gäller: 2026-10-02 13:00')
    let number = 0
    const read = readPlanText(words(moved), {
      id: () => `id-${++number}`,
      now: () => moved.createdAt,
    })
    if (!read.ok) throw new Error(read.code)
    expect(readsTheSame(read.value.plan, moved)).toBe(true)
    expect(silent(read.value.plan)).toBe(everybody)
  })

  test('to the region, which reads that nobody has accepted, and back', () => {
    const gate = consentGate(moved, today)
    if (!gate.ok) throw new Error(gate.code)
    const bundle = planBundle(gate.value, 'submission-1', `${today}T08:00:00Z`)
    const resources = (bundle.entry ?? []).map(({ resource }) => resource)
    const statuses = resources.flatMap((each) =>
      each?.resourceType === 'Appointment'
        ? each.participant
            .filter(({ type }) => type?.[0]?.coding?.[0]?.code === 'PART')
            .map(({ status }) => status)
        : [],
    )
    expect(statuses).toEqual(moved.meeting.parties.map(() => 'needs-action'))
    const read = planFromResources(
      resourcesInBundle((bundle.entry ?? []) as unknown as Parameters<typeof resourcesInBundle>[0]),
    )
    if (!read.ok) throw new Error(read.code)
    expect(read.value.plan.meeting.parties).toEqual(moved.meeting.parties)
  })
})
