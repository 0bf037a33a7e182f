import { describe, expect, test } from 'vitest'
import { addDays, weekdayOf } from '../../lib/dates/day.ts'
import { holidayOn } from '../../lib/regions/holidays.ts'
import { meetingWarnings } from '../../lib/regions/meeting-warnings.ts'
import { parseProfile } from '../../lib/regions/parse-profile.ts'
import { proposeMeeting } from '../../lib/regions/propose-meeting.ts'
import { neutral, type Region, regions, regionWith } from '../../lib/regions/region.ts'
import { inEnglish, inSwedish } from '../fixtures/in-words.ts'

const gavleborg = regionWith('gavleborg')
const days = (summonsDay: string, needDay = '') => ({ summonsDay, needDay })

/** Days and hour of Södra Hälsingland, as its administrator might supply them. */
const supplied = parseProfile({
  ...gavleborg,
  id: 'sodra-halsingland',
  name: 'Södra Hälsingland',
  meetingDay: { rule: 'set', weekday: 'friday', time: '10:00', source: 'Fredagar 10.00.' },
})
const sodraHalsingland: Region = supplied.ok ? supplied.value : neutral

describe('five profiles, one plan: need 2026-09-28, call 2026-10-01', () => {
  test.each<[string, string | undefined, string | undefined, string]>([
    ['gavleborg', '2026-10-16', '2026-10-22', 'a Friday within three weeks of the call'],
    ['vastra-gotaland', '2026-10-22', '2026-10-22', 'three weeks'],
    ['varmland', '2026-10-08', '2026-10-08', '10 days from need'],
    ['stockholm', undefined, undefined, 'nothing known'],
    ['neutral', undefined, undefined, 'the law gives no number of days'],
  ])('%s: %s, at the latest %s (%s)', (id, day, deadline) => {
    const proposal = proposeMeeting(regionWith(id), days('2026-10-01', '2026-09-28'))
    expect(proposal.found ? proposal.day : undefined).toBe(day)
    expect(proposal.deadline).toBe(deadline)
    if (!proposal.found)
      expect(inSwedish('noProposal')(proposal.reason)).toMatch(/tidsgräns|antal dagar/)
  })
})

describe('what is skipped, and why', () => {
  test.each([
    // call, proposed, skipped
    ['2026-03-13', '2026-03-27', 'Inte fredag 3 april 2026: det är långfredagen, en helgdag.'],
    ['2026-04-10', '2026-04-24', 'Inte fredag 1 maj 2026: det är första maj, en helgdag.'],
    [
      '2026-05-29',
      '2026-06-12',
      'Inte fredag 19 juni 2026: det är midsommarafton. Den är ingen röd dag, men lämnas fri.',
    ],
    ['2026-12-04', '2026-12-18', 'Inte fredag 25 december 2026: det är juldagen, en helgdag.'],
  ])('Gävleborg, called on %s: %s', (call, day, reason) => {
    const proposal = proposeMeeting(gavleborg, days(call))
    expect(proposal).toMatchObject({ found: true, day })
    expect(proposal.skipped.map(inSwedish('skippedDays'))).toEqual([reason])
  })

  test('an agreement that two rules come from is named once', () => {
    expect(proposeMeeting(gavleborg, days('2026-10-02')).source).toEqual({
      sv: 'Gävleborgs överenskommelse om SIP, som i Hudiksvall: mötet hålls inom tre veckor från kallelsen. Mötet hålls en fredag.',
      en: 'Gävleborg’s agreement on SIP, as in Hudiksvall: the meeting is within three weeks of the call. The meeting is on a Friday.',
    })
  })

  test('two Fridays in a row: Christmas Day and New Year’s Day', () => {
    const proposal = proposeMeeting(gavleborg, days('2026-12-11'))
    expect(proposal).toMatchObject({
      found: true,
      day: '2026-12-18',
      skipped: [{ day: '2027-01-01' }, { day: '2026-12-25' }],
    })
  })

  test('Värmland: the tenth day is a Sunday, so the Friday before it', () => {
    const proposal = proposeMeeting(regionWith('varmland'), days('2026-10-02', '2026-10-01'))
    expect(proposal).toMatchObject({
      found: true,
      day: '2026-10-09',
      skipped: [{ day: '2026-10-11' }, { day: '2026-10-10' }],
    })
  })

  test('a holiday is proposed where the profile does not count it', () => {
    const open: Region = { ...gavleborg, daysOff: { ...gavleborg.daysOff, publicHolidays: false } }
    expect(proposeMeeting(open, days('2026-03-13'))).toMatchObject({ day: '2026-04-03' })
  })

  test('the hour comes along (Södra Hälsingland: Fridays 10:00)', () => {
    expect(proposeMeeting(sodraHalsingland, days('2026-10-01'))).toMatchObject({
      day: '2026-10-16',
      time: '10:00',
    })
  })
})

describe('no day can be proposed', () => {
  test('the call is after the deadline', () => {
    const proposal = proposeMeeting(regionWith('varmland'), days('2026-10-20', '2026-10-01'))
    expect(proposal).toMatchObject({ found: false, deadline: '2026-10-11' })
    expect(proposal.found ? '' : inSwedish('noProposal')(proposal.reason)).toContain(
      'söndag 11 oktober 2026',
    )
  })

  test('every day that the rule has is a holiday', () => {
    const hurried: Region = {
      ...gavleborg,
      deadline: { rule: 'days', days: 7, countedFrom: 'summons', source: { sv: 'x', en: 'x' } },
    }
    expect(proposeMeeting(hurried, days('2026-03-29'))).toMatchObject({
      found: false,
      skipped: [{ day: '2026-04-03' }],
    })
  })

  test('the only day left is the day of the call itself', () => {
    const proposal = proposeMeeting(regionWith('varmland'), days('2026-10-09', '2026-10-01'))
    expect(proposal).toMatchObject({ found: false, deadline: '2026-10-11' })
  })

  test.each(['', '2026-02-30'])('the call has no day yet: “%s”', (call) => {
    const proposal = proposeMeeting(gavleborg, days(call, '2026-10-01'))
    expect(proposal.found ? '' : inSwedish('noProposal')(proposal.reason)).toContain(
      'räknas från kallelsen',
    )
  })
})

test('a call on any day of 2026–2028: a Friday after it, within 21 days, no holiday, and the last such', () => {
  for (let call = '2026-01-01'; call < '2029-01-01'; call = addDays(call, 1)) {
    const proposal = proposeMeeting(gavleborg, days(call))
    if (!proposal.found) throw new Error(call)
    expect(weekdayOf(proposal.day)).toBe(4)
    expect(proposal.day > call && proposal.day <= addDays(call, 21)).toBe(true)
    expect(holidayOn(proposal.day)?.isPublic ?? false).toBe(false)
    for (let day = addDays(proposal.day, 7); day <= addDays(call, 21); day = addDays(day, 7)) {
      expect(proposal.skipped.map((skipped) => skipped.day)).toContain(day)
      expect(holidayOn(day)).toBeDefined()
    }
    expect(
      meetingWarnings(gavleborg, {
        ...days(call, call),
        day: proposal.day,
        today: call,
        consentDay: call,
      })
        .map(inSwedish('dayWarnings'))
        .filter((text) => !/afton/.test(text)),
    ).toEqual([])
  }
})

test('every sentence is there in both languages, and the languages differ', () => {
  for (const region of regions) {
    const proposal = proposeMeeting(region, days('2026-12-11', '2026-12-10'))
    const texts = [
      ...proposal.skipped.map((its) => [
        inSwedish('skippedDays')(its),
        inEnglish('skippedDays')(its),
      ]),
      ...(proposal.found ? [] : [proposal.reason]).map((its) => [
        inSwedish('noProposal')(its),
        inEnglish('noProposal')(its),
      ]),
      ...meetingWarnings(region, {
        day: '2027-01-01',
        today: '2027-02-01',
        consentDay: '2027-02-01',
        ...days('2026-01-01', '2026-01-01'),
      }).map((its) => [inSwedish('dayWarnings')(its), inEnglish('dayWarnings')(its)]),
    ]
    expect(texts.length).toBeGreaterThan(0)
    for (const [sv, en] of texts) expect(sv !== en && sv !== '' && en !== '').toBe(true)
  }
})
