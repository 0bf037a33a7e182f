import { describe, expect, test } from 'vitest'
import { en } from '../../lib/i18n/en/en.ts'
import { sv } from '../../lib/i18n/sv/sv.ts'
import { patchRow, patchSection, patchSharing, setAnswer } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Party, Plan } from '../../lib/plan/schema.ts'
import { type CallFault, mayCall } from '../../lib/process/may-call.ts'
import { meetingPlatforms } from '../../lib/process/meeting-platforms.ts'
import { silentParties } from '../../lib/process/meeting-state.ts'
import { duplicateParties, setSector } from '../../lib/process/parties.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'
import { inSwedish } from '../fixtures/in-words.ts'
import { withdrawn } from '../fixtures/process-plans.ts'
import { protectedPlan } from '../fixtures/protected.ts'

const parties = (...rows: readonly (readonly [unit: string, person?: string])[]): Plan => ({
  ...completePlan,
  meeting: {
    ...completePlan.meeting,
    parties: rows.map(([unit, person = ''], index) => ({
      ...emptyRow.party(`party-${index}`),
      unit,
      person,
    })),
  },
})

describe('a party twice under two names', () => {
  test.each<[string, Plan, readonly boolean[]]>([
    ['the same name', parties(['BUP'], ['bup ']), [true]],
    ['the same with another hyphen', parties(['LSS-enheten'], ['LSS–enheten']), [true]],
    ['one person in other letters', parties(['', 'Åsa'], ['', 'Åsa'.normalize('NFD')]), [true]],
    ['a short form in brackets', parties(['Habiliteringen (BUH)'], ['BUH']), [true]],
    ['short forms that staff use', parties(['Elevhälsan'], ['EHT']), [false]],
    [
      'two short forms that staff use',
      parties(['HAB'], ['Barn- och ungdomshabiliteringen']),
      [false],
    ],
    ['a place behind', parties(['BUP'], ['BUP Norrtälje']), [false]],
    ['a part of the name', parties(['LSS'], ['LSS-enheten']), [false]],
    ['two places', parties(['BUP Norrtälje'], ['BUP Täby']), []],
    ['a word that begins alike', parties(['Skola'], ['Skolskjutsenheten']), []],
    ['two people of one unit', parties(['BUP', 'Ann'], ['BUP', 'Bo']), [false]],
    ['two people of units alike', parties(['BUP', 'Ann'], ['BUP Norrtälje', 'Bo']), []],
    ['one person twice, without unit', parties(['', 'Mormor'], ['', 'mormor']), [true]],
    ['two people without unit', parties(['', 'Mormor'], ['', 'Morfar']), []],
    ['rows that name nobody', parties([''], ['']), []],
    ['the complete plan', completePlan, []],
    ['the plan before its meeting', beforeMeetingPlan, []],
  ])('%s', (_name, plan, expected) => {
    expect(duplicateParties(plan).map(({ code }) => code === 'sameUnit')).toEqual(expected)
  })
})

describe('called or invited', () => {
  const kindOf = (plan: Plan) => plan.meeting.parties[0]?.kind

  test.each<[Party['sector'], Party['kind']]>([
    ['municipality', 'summons'],
    ['region', 'summons'],
    ['independentSchool', 'summons'],
    ['other', 'invitation'],
    ['', 'none'],
  ])('sector "%s"', (sector, kind) => {
    const uncalled = patchRow('parties', 'party-school', { kind: 'none' })(completePlan)
    expect(kindOf(setSector('party-school', sector)(uncalled))).toBe(kind)
  })

  test('the sector sets it, and an unknown one leaves it', () => {
    const other = setSector('party-school', 'other')(completePlan)
    expect(kindOf(other)).toBe('invitation')
    expect(kindOf(setSector('party-school', '')(other))).toBe('invitation')
    expect(kindOf(setSector('party-school', 'region')(other))).toBe('summons')
  })
})

test('who has not answered: the plan before its meeting and the complete plan', () => {
  const silent = (plan: Plan) => silentParties(plan).map(({ unit }) => unit)
  expect([beforeMeetingPlan, completePlan, protectedPlan].map(silent)).toEqual([
    ['BUP Norrtälje'],
    ['BUP'],
    ['Ungdomsmottagningen'],
  ])
})

describe('may the call leave: the clear question is required', () => {
  const today = '2026-09-12'
  const answer = (plan: Plan) => {
    const result = mayCall(plan, today)
    return result.ok ? result.value.warnings.map(inSwedish('callWarnings')) : result.code
  }

  test.each<[string, Plan, CallFault]>([
    ['no question', setAnswer('meetingQuestion', ' ')(completePlan), 'no-question'],
    ['no day', patchSection('meeting', { date: '' })(completePlan), 'no-day'],
    [
      'called off',
      patchSection('meeting', { invite: { sequence: 1, cancelled: true, number: 1 } })(
        completePlan,
      ),
      'no-day',
    ],
    ['nobody', parties(), 'no-parties'],
    ['rows that name nobody', parties(['', ' ']), 'no-parties'],
  ])('not with %s', (_name, plan, code) => {
    expect(answer(plan)).toBe(code)
    expect(sv.callFaults[code]).toMatch(/\.$/)
  })

  test.each<[string, Plan, readonly RegExp[]]>([
    ['the complete plan', completePlan, [/gäller inte BUP\./, /saknas sista svarsdag\./]],
    [
      'the plan before its meeting',
      beforeMeetingPlan,
      [
        /gäller inte Elevhälsan, Socialtjänsten barn och unga, BUP Norrtälje och Ungdomsmottagningen\./,
        /saknas sluttid, mötesledare och sista svarsdag\./,
      ],
    ],
    [
      'no consent to the plan (SoL 10 kap. 8 §, HSL 16 kap. 4 §)',
      patchSection('consent', { planning: [] })(completePlan),
      [/10 kap\. 8 §/, /BUP/, /svarsdag/],
    ],
    ['withdrawn, with a day to come', withdrawn(completePlan), [/återkallar/, /BUP/, /svarsdag/]],
    [
      'expired: nobody is told',
      patchSharing({ validUntil: '2026-09-11' })(completePlan),
      [/gått ut/, /Håstaskolan, Elevhälsan, .* och BUP\./, /svarsdag/],
    ],
    [
      'a party twice',
      patchRow('parties', 'party-bup', { unit: 'EHT' })(completePlan),
      [/gäller inte EHT\./, /Elevhälsan och EHT kan vara samma enhet/, /svarsdag/],
    ],
    [
      'the protected plan: no place is asked for',
      protectedPlan,
      [/Ungdomsmottagningen/, /saknas tid, sluttid, mötesledare/],
    ],
  ])('with a warning: %s', (_name, plan, warnings) => {
    const question = setAnswer('meetingQuestion', plan.meetingQuestion || 'Vem gör vad?')
    const found = answer(question(plan))
    expect(found).toEqual(warnings.map((warning) => expect.stringMatching(warning)))
  })

  test('an answer for every plan', () => {
    for (const plan of generatedPlans(200)) expect(answer(plan)).toBeDefined()
  })
})

describe('a video platform for all', () => {
  test.each<[string, Plan, string]>([
    [
      'the plan before its meeting: region and municipality have none in common',
      beforeMeetingPlan,
      'none',
    ],
    ['nobody has said', completePlan, 'unknown'],
    [
      'who does not come does not count',
      patchRow('parties', 'party-bup', { reply: 'declined' })(beforeMeetingPlan),
      'common',
    ],
  ])('%s', (_name, plan, answer) => {
    const found = meetingPlatforms(plan)
    expect(found.answer).toBe(answer)
    expect(sv.commonPlatforms(found)).not.toBe(en.commonPlatforms(found))
  })

  test('the profile answers for who has not said', () => {
    const platforms = {
      municipality: ['Teams'],
      region: ['Teams', 'Egen'],
      independentSchool: [],
      other: [],
    }
    const found = meetingPlatforms(completePlan, { platforms })
    expect(found).toMatchObject({ platforms: ['Teams'] })
    expect(sv.commonPlatforms(found)).toBe('Alla får använda Teams.')
    expect(meetingPlatforms(beforeMeetingPlan, { platforms }).answer).toBe('none')
  })
})
