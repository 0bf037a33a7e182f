import { describe, expect, test } from 'vitest'
import { partyOf, type SentReply, takeReply } from '../../lib/process/take-reply.ts'
import { completePlan } from '../fixtures/complete.ts'
import { edited, uncalled } from '../fixtures/process-plans.ts'

const plan = edited(completePlan, uncalled)
const sent = (more: Partial<SentReply>): SentReply => ({
  name: '',
  email: 'x@example.se',
  answer: 'coming',
  comment: '',
  delegatedTo: '',
  ...more,
})
const idOf = (unit: string) => plan.meeting.parties.find((row) => row.unit === unit)?.id ?? ''

describe('whose an answer is', () => {
  test.each([
    ['the unit’s name', { name: 'Elevhälsan' }, 'Elevhälsan'],
    ['its short form', { name: 'BUH' }, 'Barn- och ungdomshabiliteringen (BUH)'],
    ['its name with the town', { name: 'BUP Hudiksvall' }, 'BUP'],
    ['the person, without the title', { name: 'Ida Wall' }, 'Elevhälsan'],
    ['its box', { name: 'Mottagningen', email: 'bup@region.example' }, 'BUP'],
    [
      'a person’s box',
      { name: 'eva.nystrom@k.example', email: 'eva.nystrom@k.example' },
      'Håstaskolan',
    ],
    ['a box with a hyphen', { name: 'X', email: 'lssenheten@k.example' }, 'LSS-enheten'],
    ['nobody who was called', { name: 'Polisen' }, undefined],
    ['a word in the middle', { name: 'UPBUP' }, undefined],
    ['no name', { name: '', email: '' }, undefined],
  ])('%s', (_name, who, unit) => {
    expect(partyOf(plan, sent(who))?.unit).toBe(unit)
  })

  test.each([
    ['Anna Ek', 'anna.ek@k.example'],
    ['Hanna Ek', 'hanna.ek@k.example'],
    ['hanna.ek@k.example', 'hanna.ek@k.example'],
    ['Ek', 'ek@k.example'],
    ['Vanyström', 'vanystrom@k.example'],
    ['Nyström', 'nystrom@k.example'],
  ])('%s is no one of the people whose names end so', (name, email) => {
    const [first] = plan.meeting.parties
    if (!first) throw new Error('No party')
    const parties = [
      { ...first, id: 'bup', unit: 'BUP', person: 'psykolog Johanna Ek' },
      { ...first, id: 'school', unit: 'Håstaskolan', person: 'rektor Eva Nyström' },
      { ...first, id: 'soc', unit: 'soc', person: '' },
    ]
    const called = { ...plan, meeting: { ...plan.meeting, parties } }
    expect(partyOf(called, sent({ name, email }))).toBeUndefined()
    expect(partyOf(called, sent({ name: 'Johanna Ek' }))?.id).toBe('bup')
    const box = 'evanystrom@k.example'
    expect(partyOf(called, sent({ name: box, email: box }))?.id).toBe('school')
  })

  test('two that are alike are asked about', () => {
    const [first] = plan.meeting.parties
    if (!first) throw new Error('No party')
    const parties = [
      { ...first, id: 'a', unit: 'BUP Gävle' },
      { ...first, id: 'b', unit: 'BUP Hudiksvall' },
    ]
    const two = { ...plan, meeting: { ...plan.meeting, parties } }
    expect(partyOf(two, sent({ name: 'BUP' }))).toBeUndefined()
    expect(partyOf(two, sent({ name: 'BUP Gävle' }))?.id).toBe('a')
  })
})

describe('an answer that is taken', () => {
  const taken = (unit: string, more: Partial<SentReply>) => {
    const { parties } = takeReply(idOf(unit), sent(more))(plan).meeting
    const row = parties.find((each) => each.unit === unit)
    return [row?.reply, row?.person, row?.reason]
  }

  test.each<[string, string, Partial<SentReply>, readonly string[]]>([
    ['comes', 'Håstaskolan', { name: 'Håstaskolan' }, ['coming', 'Eva Nyström', '']],
    ['names who comes', 'BUP', { name: 'Lena Ek' }, ['coming', 'Lena Ek', '']],
    ['names the unit', 'BUP', { name: 'BUP Hudiksvall' }, ['coming', '', '']],
    [
      'cannot, and says why',
      'BUP',
      { answer: 'declined', comment: 'Sjukdom\nRing oss' },
      ['declined', '', 'Sjukdom\nRing oss'],
    ],
    [
      'sends another',
      'BUP',
      { answer: 'substitute', delegatedTo: 'a@b.se', comment: 'Jag är ledig.' },
      ['substitute', '', 'Jag är ledig. Lämnat vidare till a@b.se.'],
    ],
    ['perhaps is no answer', 'BUP', { answer: 'perhaps' }, ['none', '', 'Har svarat kanske.']],
  ])('%s', (_name, unit, more, expected) => {
    expect(taken(unit, more)).toEqual(expected)
  })

  test('for a party that is gone changes nothing', () => {
    expect(takeReply('gone', sent({}))(plan)).toBe(plan)
  })
})
