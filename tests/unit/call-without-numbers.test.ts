import { describe, expect, test } from 'vitest'
import { patchRow, patchSection, setAnswer } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { mayCall } from '../../lib/process/may-call.ts'
import { withoutNames } from '../../lib/process/without-names.ts'
import { callText } from '../fixtures/call-text.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inSwedish } from '../fixtures/in-words.ts'
import { edited } from '../fixtures/process-plans.ts'

const of = (name: string, personalNumber = '20180314-2387'): Plan =>
  patchSection('child', { name, personalNumber })(completePlan)

const call = (plan: Plan, unit: string): string => callText(plan, unit, { today: '2026-09-20' })

describe('a number is left out also where it is joined to letters', () => {
  test.each([
    ['pnr201803142387', 'pnr(nummer utelämnat)'],
    ['SIP201803142387', 'SIP(nummer utelämnat)'],
    ['p20180314-2387', 'p(nummer utelämnat)'],
    ['f180314', 'f(nummer utelämnat)'],
    ['ärende_180314alva', 'ärende_(nummer utelämnat)barnet'],
    ['9201803142387', '9(nummer utelämnat)'],
    ['annan100117-2384nr', 'annan(nummer utelämnat)nr'],
  ])('%s', (text, told) => {
    expect(withoutNames(text, of('Alva Lind'))).toBe(told)
  })
})

test('nor does a number stand in the name of the child or of who is called', () => {
  const named = edited(
    of('Alva Lind 20180314-2387'),
    patchRow('parties', completePlan.meeting.parties[0]?.id ?? '', {
      person: 'Mira Lind 870522-2381',
    }),
  )
  const text = call(named, 'Håstaskolan')
  expect(text).toContain('Till: Håstaskolan, Mira Lind (nummer utelämnat).')
  expect(text).toContain('Barn: Alva Lind (nummer utelämnat), född 2018.')
})

describe('the child’s day of birth is left out however it is written', () => {
  test.each([
    'född 14/3 2018',
    'f. 14/3-18',
    'f. 14/3 -18',
    'född 14.3.2018',
    'född 14-03-2018',
    'född 2018-3-14',
    'född 14032018',
    'född 140318',
    'född den 14 mars 2018',
    'född 14:e mars -18',
    'född 14 mar. 2018',
    'född mars 14, 2018',
    'född 2018 14 mars',
    'född den fjortonde mars 2018',
    'född den 14 mars år 2018',
    'fyller år 14 mars',
    'fyller åtta den 14/3',
    'födelsedag: 14/3',
    'Alva 14/3-18',
  ])('%s', (text) => {
    const told = withoutNames(text, of('Alva Lind'))
    expect(told).toContain('(födelsedag utelämnad)')
    expect(told).not.toMatch(/14|mars?\b|fjorton/)
  })

  test('as the day that a coordination number stands for', () => {
    const plan = of('Alva Lind', '20180374-2381')
    expect(withoutNames('född 14/3 2018, nr 180374', plan)).not.toMatch(/14\/3|180374/)
  })

  test.each([
    'Vi ses den 14 mars kl 10.',
    'Vi ses 14/3 18.00.',
    'Senast 14 mars 2027.',
    'Född 2018.',
    'Beslut 2018-03-15, rum 14.',
  ])('another day stays: %s', (text) => {
    expect(withoutNames(text, of('Alva Lind'))).toBe(text)
  })
})

describe('an address that holds a name or a number is left out whole', () => {
  test.each([
    ['Liv Ek', 'https://vgregion.webex.com/meet/liv.ek'],
    ['Hugo Berg', 'https://hudiksvall.zoom.us/my/hugo.berg'],
    ['Hugo Berg', 'https://hudiksvall.zoom.us/my/hugoberg'],
    ['Hugo Berg', 'https://hudiksvall.zoom.us/my/h.berg'],
    ['Hugo Berg', 'https://hudiksvall.zoom.us/my/HBerg'],
    ['Alva Lind', 'https://meet.hudiksvall.se/sip-alva-lind'],
    ['Alva Lind', 'meet.hudiksvall.se/sip-alva-lind'],
    ['Alva Lind', 'https://meet.hudiksvall.se/sip%20alva'],
    ['Åsa Ek', 'https://meet.hudiksvall.se/SIP-asa'],
    ['Alva Lind', 'https://meet.hudiksvall.se/180314-2387'],
    ['Hodan Ali', 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_Hodan201803142387@v2'],
    ['Alva Lind', 'https://meet.hudiksvall.se/mira.lind'],
  ])('%s: %s', (name, address) => {
    expect(withoutNames(`Teams ${address}, rum 3`, of(name))).toBe('Teams (länk utelämnad), rum 3')
  })

  test('an address of mail likewise', () => {
    expect(withoutNames('Skriv till alva.lind@skola.se.', of('Alva Lind'))).toBe(
      'Skriv till (mejladress utelämnad).',
    )
  })

  test.each([
    ['Hugo Berg', 'https://hudiksvall.zoom.us/my/anna.berg'],
    ['Hugo Berg', 'Skriv till anna.berg@skola.se.'],
    [
      'Li Ek',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_ZDc0M2EkMmLiY2Ut@thread.v2/0',
    ],
    ['Alva Lund', 'https://meet.lund.se/sip-rum-4'],
    ['Bo Ek', 'och/eller, t.ex. bo, 3/4'],
  ])('of somebody else, and any other, stays as it is: %s: %s', (name, text) => {
    const told = withoutNames(text, of(name))
    expect(told).toBe(text)
  })

  const placed = (place: string) =>
    edited(completePlan, patchSection('meeting', { place, replyBy: '2026-09-25' }))

  test('a unit that knows the child has the link with the name; none has the one with the number', () => {
    const named = placed('Teams https://meet.se/alva-lind')
    expect(call(named, 'Håstaskolan')).toContain('Plats: Teams https://meet.se/alva-lind.')
    expect(call(named, 'BUP')).toContain('Plats: Teams (länk utelämnad).')
    expect(call(named, 'BUP')).toContain('Länken lämnas för sig.')
    const numbered = placed('Teams https://meet.se/x201803142387')
    for (const unit of ['Håstaskolan', 'BUP']) {
      expect(call(numbered, unit)).toContain('Plats: Teams (länk utelämnad).')
    }
  })

  test('that is told to whoever calls', () => {
    const warnings = (plan: Plan) => {
      const allowed = mayCall(plan, '2026-09-20')
      return allowed.ok ? allowed.value.warnings.map(inSwedish('callWarnings')).join('\n') : ''
    }
    expect(warnings(placed('https://meet.se/alva-lind'))).toMatch(
      /innehåller familjens namn.*utelämnas i kalenderfilen och i kallelser/,
    )
    expect(warnings(placed('https://meet.se/x201803142387'))).toMatch(
      /innehåller ett personnummer.*utelämnas i kalenderfilen och i alla kallelser/,
    )
    expect(warnings(placed('https://meet.se/rum-4'))).not.toContain('utelämnas')
    const asked = setAnswer('meetingQuestion', 'Se https://meet.se/alva-lind')(completePlan)
    expect(warnings(asked)).toContain('innehåller familjens namn')
  })
})
