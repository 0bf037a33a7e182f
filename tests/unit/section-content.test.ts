import { describe, expect, test } from 'vitest'
import { createPlan } from '../../lib/plan/create.ts'
import { sectionContent } from '../../lib/plan/sections/section-content.ts'
import { sections } from '../../lib/plan/sections/sections.ts'
import { completePlan } from '../fixtures/complete.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const content = (...ids: string[]) => sectionContent(completePlan, ids, 'Eva Nyström')

test('every section has a name of its own', () => {
  const ids = sections.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('one section alone has no heading, since the field has one', () => {
  expect(content('meetingQuestion')).toEqual({
    html: `<p>${completePlan.meetingQuestion}</p>`,
    text: completePlan.meetingQuestion,
    parts: [[completePlan.meetingQuestion]],
    day: '',
  })
  expect(content('goals')?.text).not.toContain('Mål på kort')
})

test('several in one field have a heading each', () => {
  const both = content('participants', 'followUp')
  expect(both?.text).toMatch(/^Deltagare\n[\s\S]*\n\nUppföljning\nNästa uppföljning: 2026-11-20/)
  expect(both?.parts.map(([heading]) => heading)).toEqual(['Deltagare', 'Uppföljning'])
})

test('a day is a day', () => {
  expect(content('meetingDate')).toMatchObject({ text: '2026-10-02', day: '2026-10-02' })
  expect(content('summons')?.day).toBe('')
})

test('the whole plan comes with its headings and its source', () => {
  expect(content('plan')?.parts).toHaveLength(10)
  expect(content('plan')?.text).toContain('Källa: SIP för Alva L. i SIP-panelen')
})

describe('what the plan does not say', () => {
  const blank = createPlan('blank', '2026-10-02T08:00:00Z')
  const always = ['documentType', 'title', 'source', 'plan']
  test.each(sections.map(({ id }) => id).filter((id) => !always.includes(id)))(
    'is not filled in: %s',
    (id) => {
      expect(sectionContent(blank, [id], '')).toBeUndefined()
    },
  )
})

test('with protected identity no section tells a place', () => {
  const meeting = { ...protectedPlan.meeting, place: 'Norrgården', notes: 'Vi ses i Norrgården.' }
  const plan = { ...protectedPlan, meeting }
  const all = sections.map(({ id }) => sectionContent(plan, [id], '')?.text ?? '').join('\n')
  expect(all).not.toContain('Norrgården')
})
