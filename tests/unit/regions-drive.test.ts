import { describe, expect, test } from 'vitest'
import { en } from '../../lib/i18n/en/en.ts'
import { agreed } from '../../lib/i18n/sv/agreed.ts'
import { form } from '../../lib/i18n/sv/form.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { worded } from '../../lib/i18n/worded.ts'
import { agenda } from '../../lib/plan/agenda.ts'
import { answerExtra } from '../../lib/plan/edits.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { toText } from '../../lib/plan/output/text.ts'
import { readPlanText } from '../../lib/plan/reading/read-plan.ts'
import type { Party } from '../../lib/plan/schema.ts'
import { callKind } from '../../lib/process/school.ts'
import { callerWarning } from '../../lib/process/who-may-call.ts'
import { withRegionWording } from '../../lib/process/wording.ts'
import { childAgeWarnings } from '../../lib/regions/age-warnings.ts'
import { proposeMeeting } from '../../lib/regions/propose-meeting.ts'
import { neutral, type Region, regions, regionWith } from '../../lib/regions/region.ts'
import { callText } from '../fixtures/call-text.ts'
import { completePlan } from '../fixtures/complete.ts'
import { changesInSwedish, inSwedish } from '../fixtures/in-words.ts'
import { readsTheSame } from '../fixtures/readable-content.ts'

const school = completePlan.meeting.parties.find(({ unit }) => unit === 'Håstaskolan')
if (!school) throw new Error('The case calls no school')
const callTo = (party: Party, region: Region) =>
  callText(completePlan, party.unit, { today: '2026-09-12', region })

describe('five profiles, one plan (the complete plan, need 2026-09-28, call 2026-10-01, a child of 19)', () => {
  const equal = 'skola och förskola är likvärdig part. Lagen kräver det inte.'
  test.each([
    ['gavleborg', '2026-10-16', 'Barn', equal, '', '0–17'],
    ['vastra-gotaland', '2026-10-22', 'Barnet eller den unga', equal, '', ''],
    ['varmland', '2026-10-08', 'Barn', '', 'kommunen eller regionen', ''],
    ['stockholm', 'none', 'Barn', '', 'kommunen eller regionen', ''],
    ['neutral', 'none', 'Barn', '', 'kommunen eller regionen', ''],
  ])('%s: day %s, word "%s", school "%s", others who call "%s", age "%s"', (id, ...expected) => {
    const region = regionWith(id)
    const proposal = proposeMeeting(region, { summonsDay: '2026-10-01', needDay: '2026-09-28' })
    const call = callTo(school, region)
    const [, word = ''] = /^(.*): Alva Lind, född 2018\.$/m.exec(call) ?? []
    const other = callerWarning(region, 'independentSchool')
    const warned = other ? sv.otherCaller(other) : ''
    const [age] = childAgeWarnings(region, {
      birthDate: '2007-02-01',
      today: '2026-10-01',
      followUp: '',
    })
    expect([
      proposal.found ? proposal.day : 'none',
      word,
      call.includes(equal) ? equal : '',
      /kommunen eller regionen/.exec(warned)?.[0] ?? '',
      /\d+–\d+/.exec(age ? inSwedish('ageWarnings')(age) : '')?.[0] ?? '',
    ]).toEqual(expected)
    if (warned) expect(warned).toContain(region.mayCall.source.sv)
  })

  test('nobody is warned who may call, or who has not said whom they work for', () => {
    for (const region of regions) {
      for (const caller of [...region.mayCall.sectors, ''] as const) {
        expect(callerWarning(region, caller)).toBeUndefined()
      }
      const other = callerWarning(region, 'other')
      expect(other && en.otherCaller(other)).toContain('or call anyway')
    }
  })
})

describe('the region’s own words', () => {
  const wording: Region['wording'] = {
    chair: { sv: 'Ordförande', en: 'Chairperson' },
    meetingQuestion: { sv: 'Mötets fråga', en: 'Question' },
    goals: { sv: 'Dit vi vill', en: 'Where we want' },
    plan: { sv: 'Gemensam plan', en: 'Shared plan' },
  }

  test('lie over the labels, and no other text is touched', () => {
    const texts = worded(sv, wording, 'sv')
    expect([texts.meeting.chair, texts.question, texts.print.sheets.plan]).toEqual([
      'Ordförande',
      'Mötets fråga',
      'Gemensam plan',
    ])
    expect(texts.meeting.noteTaker).toBe(sv.meeting.noteTaker)
    expect(worded(en, wording, 'en').meeting.chair).toBe('Chairperson')
    expect(worded(sv, {}, 'sv')).toBe(sv)
  })

  test('stand in the forms, which have some of the texts alone', () => {
    const child = { sv: 'Ungdomen', en: 'The young person' }
    const forms = { ...form, ...agreed }
    expect(worded(forms, { ...wording, child }, 'sv')).toEqual({
      ...forms,
      consent: { ...forms.consent, theChild: 'Ungdomen' },
    })
  })

  test('stand on paper, but never in a record, which is read again', () => {
    const record = planDocument(completePlan)
    const paper = toText(withRegionWording(record, wording))
    expect(paper).toMatch(/^Gemensam plan\n/)
    expect(paper).toContain('8. Dit vi vill')
    expect(paper).toContain('Mötets fråga: Hur kan skola')
    expect(paper).toContain('Ordförande: SIP-samordnare Anna Sjö')
    expect(toText(record)).not.toMatch(/Ordförande|Dit vi vill/)
  })
})

describe('a school without duty to come', () => {
  const free: Region = {
    ...neutral,
    school: { mustAttend: 'no', source: { sv: 'Vår rutin: skolan får komma.', en: 'x' } },
  }
  test.each([
    ['Håstaskolan', 'municipality', 'invitation'],
    ['Elevhälsan', '', 'invitation'],
    ['EHT Norr', 'municipality', 'invitation'],
    ['Kunskap AB', 'independentSchool', 'invitation'],
    ['Skolskjutsenheten', 'municipality', 'summons'],
    ['BUP', 'region', 'summons'],
  ] as const)('%s (%s): %s', (unit, sector, kind) => {
    expect(callKind({ ...school, unit, sector, kind: 'summons' }, free)).toBe(kind)
  })

  test('is invited, and reads why', () => {
    const call = callTo(school, free)
    expect(call).toMatch(/^Inbjudan till SIP-möte\n/)
    expect(call).toContain('Varför ni bjuds in')
    expect(call).toContain('Vår rutin: skolan får komma.')
  })
})

test('the meeting’s minutes are the region’s', () => {
  const long = { opening: 10, situation: 10, needs: 60, summary: 20, closing: 10 }
  const meeting = { ...completePlan.meeting, start: '', end: '' }
  expect(agenda(meeting, long)).toEqual(long)
  expect(agenda({ ...meeting, start: '10:00', end: '12:00' }, long).needs).toBe(70)
})

describe('the region’s own questions', () => {
  const label = 'Behöver familjen tolk?'
  const answered = answerExtra('interpreter', label, 'ja, arabiska')(completePlan)
  const maker = { id: () => crypto.randomUUID(), now: () => '2026-10-02T08:00:00Z' }
  const text = toText(planDocument(answered))

  test('stand in the record in words, and find their question again', () => {
    expect(text).toContain(`Regionens fråga: ${label} · Svar: ja, arabiska`)
    expect(text).not.toContain('interpreter')
    const read = readPlanText(text, { ...maker, questions: [{ id: 'interpreter', label }] })
    if (!read.ok) throw new Error(read.code)
    expect(read.value.plan.extra).toEqual({ interpreter: 'ja, arabiska' })
    expect(readsTheSame(read.value.plan, answered)).toBe(true)
  })

  test('are kept by their words where no profile knows them', () => {
    const read = readPlanText(text, maker)
    if (!read.ok) throw new Error(read.code)
    expect(read.value.plan.extra).toEqual({ [label]: 'ja, arabiska' })
    expect(read.value.unread).toEqual([])
    expect(readsTheSame(read.value.plan, answered)).toBe(true)
  })

  test('are told in words where they have changed', () => {
    expect(changesInSwedish(completePlan, answered).join()).toContain(label)
  })
})
