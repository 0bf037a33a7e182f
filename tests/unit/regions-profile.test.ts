import { describe, expect, test } from 'vitest'
import { parseProfile } from '../../lib/regions/parse-profile.ts'
import { platformsInCommon } from '../../lib/regions/platforms.ts'
import { neutral, regions, regionWith } from '../../lib/regions/region.ts'
import { inEnglish, inSwedish } from '../fixtures/in-words.ts'

const [swedish, english] = [inSwedish('problems'), inEnglish('problems')]
const problems = (json: unknown) => {
  const parsed = parseProfile(json)
  return parsed.ok ? [] : parsed.problems.map(({ path, its }) => `${path}: ${swedish(its)}`)
}
const changed = (patch: Record<string, unknown>) => ({ ...structuredClone(neutral), ...patch })

describe('the profiles that are shipped', () => {
  test.each(regions.map((region) => [region.id, region] as const))(
    '%s is what an administrator could have written',
    (_id, region) => {
      expect(parseProfile(JSON.stringify(region))).toEqual({ ok: true, value: region })
    },
  )

  test.each([
    ['gavleborg', '0–17', 'yes', '21 summons', 'friday'],
    ['vastra-gotaland', '0–20', 'yes', '21 summons', 'none'],
    ['varmland', 'none', 'unknown', '10 need', 'none'],
    ['stockholm', 'none', 'unknown', 'none', 'none'],
    ['neutral', 'none', 'unknown', 'none', 'none'],
  ])('%s: ages %s, school %s, deadline %s, weekday %s', (id, ages, school, deadline, weekday) => {
    const region = regionWith(id)
    expect([
      region.ages.rule === 'none' ? 'none' : `${region.ages.from}–${region.ages.to}`,
      region.school.mustAttend,
      region.deadline.rule === 'none'
        ? 'none'
        : `${region.deadline.days} ${region.deadline.countedFrom}`,
      region.meetingDay.rule === 'none' ? 'none' : region.meetingDay.weekday,
    ]).toEqual([ages, school, deadline, weekday])
  })

  test('every one asks the staff the five statements of Norrtälje’s SIP-kollen', () => {
    for (const { surveys } of regions) {
      expect(surveys.staff.statements).toHaveLength(5)
      expect(surveys.family.name.sv).toBe('Egen standard')
      expect([surveys.family.scale.from, surveys.family.scale.to]).toEqual([1, 5])
    }
  })

  test('no platform is made up, and no receiver', () => {
    for (const { platforms, endpoint } of regions)
      expect([...Object.values(platforms).flat(), endpoint]).toEqual([''])
  })

  test('an unknown id is the neutral one; one’s own goes first', () => {
    expect(regionWith('norge')).toBe(neutral)
    const own = { ...neutral, id: 'gavleborg', name: 'Vår egen' }
    expect(regionWith('gavleborg', [own]).name).toBe('Vår egen')
  })
})

describe('a profile that somebody supplies', () => {
  test('one string stands for both languages, and what may be left out may', () => {
    const {
      wording: _w,
      extraFields: _e,
      ...rest
    } = changed({
      platforms: { municipality: ['Teams'], region: [], independentSchool: [], other: [] },
      deadline: { rule: 'none', source: 'Vår rutin.' },
    })
    const parsed = parseProfile(JSON.stringify(rest))
    expect(parsed).toMatchObject({
      ok: true,
      value: { deadline: { source: { sv: 'Vår rutin.', en: 'Vår rutin.' } }, extraFields: [] },
    })
  })

  const set = { rule: 'set', source: 'x' }
  const survey = neutral.surveys.staff
  test.each<[string, unknown, string]>([
    ['no JSON', '{', ': Det här är ingen profil. Filen ska vara JSON och börja med {.'],
    ['a list', [], ': Det här är ingen profil. Filen ska vara JSON och börja med {.'],
    ['nothing', null, ': Det här är ingen profil. Filen ska vara JSON och börja med {.'],
    [
      'an unknown key',
      changed({ colour: 'red' }),
      'colour: Panelen känner inte till uppgiften. Rätta stavningen eller ta bort den.',
    ],
    [
      'an unknown key deep down',
      changed({ meetingDay: { ...set, weekday: 'friday', hour: 10 } }),
      'meetingDay.hour: Panelen känner inte till uppgiften. Rätta stavningen eller ta bort den.',
    ],
    [
      'a wording that there is not',
      changed({ wording: { boss: 'chef' } }),
      'wording.boss: Panelen känner inte till uppgiften. Rätta stavningen eller ta bort den.',
    ],
    [
      'a key of the language itself',
      JSON.stringify(neutral).replace('{', '{"__proto__":{"id":"x"},'),
      '__proto__: Panelen känner inte till uppgiften. Rätta stavningen eller ta bort den.',
    ],
    ['a missing name', changed({ name: undefined }), 'name: Uppgiften saknas.'],
    ['an empty name', changed({ name: '' }), 'name: Får inte vara tomt.'],
    ['a number as name', changed({ name: 5 }), 'name: Här ska det stå en text.'],
    [
      'nobody who may call',
      changed({ mayCall: { sectors: [], source: 'x' } }),
      'mayCall.sectors: Får inte vara tomt.',
    ],
    [
      'a sector that there is not',
      changed({ mayCall: { sectors: ['region', 'church'], source: 'x' } }),
      'mayCall.sectors[1]: Välj något av: municipality, region, independentSchool, other.',
    ],
    [
      'a deadline without days',
      changed({ deadline: { rule: 'days', countedFrom: 'need', source: 'x' } }),
      'deadline.days: Uppgiften saknas.',
    ],
    [
      'a deadline of no days',
      changed({ deadline: { rule: 'days', days: 0, countedFrom: 'need', source: 'x' } }),
      'deadline.days: Minst 1.',
    ],
    [
      'half a day',
      changed({ deadline: { rule: 'days', days: 1.5, countedFrom: 'need', source: 'x' } }),
      'deadline.days: Här ska det stå ett heltal.',
    ],
    [
      'a rule of another kind',
      changed({ deadline: { rule: 'weeks', weeks: 3, source: 'x' } }),
      'deadline.rule: Välj något av: days, none.',
    ],
    [
      'a time that is none',
      changed({ meetingDay: { ...set, time: '25:00' } }),
      'meetingDay.time: Skriv tiden som 10:00.',
    ],
    [
      'a Sunday',
      changed({ meetingDay: { ...set, weekday: 'sunday' } }),
      'meetingDay.weekday: Välj något av: monday, tuesday, wednesday, thursday, friday.',
    ],
    [
      'ages that end before they start',
      changed({ ages: { rule: 'range', from: 20, to: 17, source: 'x' } }),
      'ages.to: Slutet ligger före början.',
    ],
    [
      'an address that anybody may read',
      changed({ endpoint: 'http://fhir.example.se' }),
      'endpoint: Skriv en adress som börjar med https:// och är utan @, ? och #, eller lämna den tom.',
    ],
    [
      'a label of the interface that is no word of the region',
      changed({ wording: { 'foot.insert': 'Klistra' } }),
      'wording.foot.insert: Panelen känner inte till uppgiften. Rätta stavningen eller ta bort den.',
    ],
    [
      'a part of the meeting of no minutes',
      changed({ agenda: { ...neutral.agenda, needs: 0 } }),
      'agenda.needs: Minst 1.',
    ],
    [
      'an extra field twice',
      changed({
        extraFields: [
          { id: 'a', label: 'A' },
          { id: 'a', label: 'B' },
        ],
      }),
      'extraFields: Samma id finns två gånger.',
    ],
    ['a list for an object', changed({ platforms: [] }), 'platforms: Här ska det stå ett objekt.'],
    ['a list for words', changed({ wording: [] }), 'wording: Här ska det stå ett objekt.'],
    [
      'a list for a sentence',
      changed({ extraFields: [{ id: 'a', label: [] }] }),
      'extraFields[0].label: Här ska det stå ett objekt.',
    ],
    [
      'an empty sentence',
      changed({ extraFields: [{ id: 'a', label: { sv: '', en: 'x' } }] }),
      'extraFields[0].label.sv: Får inte vara tomt.',
    ],
    ['a list for a rule', changed({ ages: [] }), 'ages: Här ska det stå ett objekt.'],
    ['a text for a rule', changed({ ages: 'x' }), 'ages: Här ska det stå ett objekt.'],
    ['no rule', changed({ ages: {} }), 'ages.rule: Uppgiften saknas.'],
    ['nothing for a text', changed({ name: null }), 'name: Här ska det stå en text.'],
    ['a name without end', changed({ name: 'x'.repeat(2001) }), 'name: Högst 2000 tecken.'],
    ['a text for a list', changed({ extraFields: '' }), 'extraFields: Här ska det stå en lista.'],
    [
      'a text for minutes',
      changed({ agenda: { ...neutral.agenda, needs: '5' } }),
      'agenda.needs: Här ska det stå ett tal.',
    ],
    [
      'less than one whole minute',
      changed({ agenda: { ...neutral.agenda, needs: 0.5 } }),
      'agenda.needs: Här ska det stå ett heltal.',
    ],
    [
      'too many minutes',
      changed({ agenda: { ...neutral.agenda, needs: 241 } }),
      'agenda.needs: Högst 240.',
    ],
    [
      'a word for yes',
      changed({ daysOff: { ...neutral.daysOff, publicHolidays: 'ja' } }),
      'daysOff.publicHolidays: Här ska det stå true eller false.',
    ],
    [
      'an id in capitals',
      changed({ id: 'A' }),
      'id: Använd små bokstäver a–z, siffror och bindestreck, och börja med en bokstav.',
    ],
    [
      'a statement without text',
      changed({ surveys: { ...neutral.surveys, staff: { ...survey, statements: [{ id: 'a' }] } } }),
      'surveys.staff.statements[0].text: Uppgiften saknas.',
    ],
  ])('%s', (_name, json, sentence) => {
    expect(problems(json)).toEqual([sentence])
  })

  test('every fault at once, each in both languages', () => {
    const parsed = parseProfile(changed({ id: 'Å', name: '', colour: 1, size: 2 }))
    expect(parsed.ok).toBe(false)
    if (parsed.ok) return
    expect(parsed.problems.map(({ path }) => path)).toEqual(['id', 'name', 'colour', 'size'])
    for (const { its } of parsed.problems) expect(english(its)).not.toBe(swedish(its))
  })
})

describe('the video platform', () => {
  test.each<[string, string[][], string]>([
    ['both may use one', [['Teams', 'Zoom'], ['teams ']], 'Teams'],
    ['two that differ', [['Teams'], ['Zoom']], 'none'],
    ['one has not said', [['Teams'], []], 'unknown'],
    ['two that differ, and one that has not said', [['Teams'], [], ['Zoom']], 'none'],
    ['nobody has said', [[], []], 'unknown'],
    ['nobody is called', [], 'unknown'],
  ])('%s', (_name, lists, answer) => {
    const common = platformsInCommon(lists)
    expect(common.answer === 'common' ? common.platforms.join() : common.answer).toBe(answer)
  })
})
