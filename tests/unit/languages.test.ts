import { describe, expect, test } from 'vitest'
import { questions } from '../../lib/fhir/questions.ts'
import { en as english } from '../../lib/i18n/en/en.ts'
import { gistInWords } from '../../lib/i18n/gist-in-words.ts'
import { sv as source } from '../../lib/i18n/sv/sv.ts'
import { say } from '../../lib/plan/case.ts'
import { checklist, summary } from '../../lib/plan/checklist.ts'
import type { SourceLanguage, Text } from '../../lib/plan/language.ts'
import { nudgesOf } from '../../lib/plan/nudge.ts'
import { fields } from '../../lib/plan/template/fields.ts'
import { completePlan } from '../fixtures/complete.ts'
import { generatedPlans } from '../fixtures/generated-plan.ts'

/** The sentences that are made of what is the case, and all that any of them may name. */
const ofCases =
  /^(consentCases|reasons|nudges|nextSteps|problems|consentNotices|afterWithdrawal|callWarnings|reminderTexts|ageWarnings|dayWarnings|skippedDays|noProposal)\.|^(childPage\.next|otherCaller|commonPlatforms|head\.done)$/
const anyCase = {
  ...{ day: '2026-11-20', date: '2026-11-20', today: '2026-10-02', start: '10:00', time: '10:00' },
  ...{
    who: [{ role: 'child', name: '«who»' }],
    what: ['planning'],
    why: { code: 'expired', day: '' },
  },
  ...{ name: '«name»', names: ['«one»', '«two»'], unit: '«unit»', units: ['«units»'] },
  ...{ count: '«count»', of: '«of»', done: '«done»', all: '«all»', silent: '«silent»' },
  ...{ words: '«words»', place: '«place»', group: '«group»', caller: '«caller»' },
  ...{ guardians: [{ name: '«guardian»', units: ['«units»'] }], asked: { name: '«asked»' } },
  ...{ answer: 'unit', sectors: ['region'], source: { sv: '«rule»', en: '«rule»' } },
  ...{ notAwaited: ['«silent»'], fields: [], withdrawals: [], parts: ['start'] },
  ...{ handedOff: 'as-it-is', holiday: 'epiphany', weekday: 4, countedFrom: 'need' },
  ...{ values: '«values»', isText: true },
  ...{ followUp: '2026-11-20', age: '«age»', from: '«from»', to: '«to»' },
}

/** Each text by its path; a text with something in it is written out with a sign for it. */
function texts(part: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part === 'function') {
    if (path === 'childPage') return texts(part('2026-10-02'), path)
    if (ofCases.test(path)) return [[path, String(part(anyCase))]]
    const given: unknown[] = Array.from({ length: part.length }, (_, index) => `«${index}»`)
    if (path === 'purge.gone') given[0] = ['«0»', '«1»']
    const bare = given.map((each) => (Array.isArray(each) ? [] : ''))
    return [
      [path, String(part(...given))],
      [`${path} of nothing`, String(part(...bare))],
    ]
  }
  return Object.entries(part as object).flatMap(([key, value]) =>
    texts(value, path === '' ? key : `${path}.${key}`),
  )
}

const [sv, en] = [texts(source), texts(english)]
const swedish = new Map(sv)

/** Names, and the words that are the same in both languages. */
const alike = [
  'answerNames.choices.child.protectedIdentity.sekretessmarkering',
  'answerNames.choices.child.protectedIdentity.skyddadFolkbokforing',
  'answerNames.choices.meeting.parties.sector.region',
  'answerNames.names.child.region',
  'answerNames.names.interventions.person',
  'answerNames.names.interventions.start',
  'answerNames.names.meeting.parties.person',
  'answerNames.names.meeting.parties.platforms',
  'child.region',
  'settings.region',
  'process.sectors.region',
  'noProposal.noRule',
  'interventions.person',
  'interventions.start',
  'meeting.person',
  'handoff.version',
  'saving.answers.person',
  'saving.answers.region',
  'saving.answers.start',
  'saving.answers.text',
]

describe('the interface', () => {
  test('has the same texts in both languages', () => {
    expect(en.map(([path]) => path)).toEqual(sv.map(([path]) => path))
    expect(sv.length).toBeGreaterThan(200)
  })

  test('has no empty text but the one for no way of consent', () => {
    const empty = [...sv, ...en].filter(([, text]) => text.trim() === '')
    const none = ['grantForms.', 'consent.forms.']
    expect(empty.map(([path]) => path)).toEqual([...none, ...none])
  })

  test('has no text that was left in Swedish', () => {
    const hasWords = (text: string) => /[a-zåäö]{2}/i.test(text)
    const same = en.filter(([path, text]) => swedish.get(path) === text && hasWords(text))
    expect(same.map(([path]) => path).toSorted()).toEqual(alike.toSorted())
  })

  test('has Swedish letters in English only in names, one legal term, and the laws', () => {
    const withLetters = en.filter(([, text]) =>
      /[åäö]/i.test(text.replace(/Håsta|Nyström|Försäkringskassan/g, '')),
    )
    expect(withLetters.map(([path]) => path)).toEqual([
      'child.protection.skyddadFolkbokforing',
      'answerNames.choices.child.protectedIdentity.skyddadFolkbokforing',
      'callWarnings.noConsent',
    ])
  })

  test('puts the same things into a text in both languages', () => {
    const things = (text: string | undefined) => [...(text ?? '').matchAll(/«[^»]+»/g)].join()
    for (const [path, text] of en) {
      expect([path, things(text).split(',').sort()]).toEqual([
        path,
        things(swedish.get(path)).split(',').sort(),
      ])
    }
  })

  test('has no stray white space', () => {
    const written = [...sv, ...en].filter(([path]) => !path.endsWith('of nothing'))
    expect(written.filter(([, text]) => /^\s|\s$|\s{2}|undefined/.test(text))).toEqual([])
  })

  test('counts', () => {
    expect([0, 1, 2].map(source.start.count)).toEqual(['0 planer', '1 plan', '2 planer'])
    expect([0, 1, 2].map(english.start.count)).toEqual(['0 plans', '1 plan', '2 plans'])
  })
})

describe('the eight fields', () => {
  const whole = (text: Text, path: string) => {
    expect([path, text.sv.trim() !== '' && text.en.trim() !== '']).toEqual([path, true])
    expect([path, text.sv]).not.toEqual([path, text.en])
  }

  test.each(fields)('$id has its texts in both languages', (field) => {
    const names = [source, english].map(({ fieldNames }) => fieldNames[field.id])
    for (const key of ['title', 'short', 'help'] as const) {
      const [sv = '', en = ''] = names.map((name) => name[key])
      whole({ sv, en }, key)
    }
    expect(questions[field.id]).toMatch(/\?$/)
    for (const { help } of names) expect(help).toMatch(/[.!]$/)
    const { short } = source.fieldNames[field.id]
    expect(short[0]).toBe(short[0]?.toLocaleLowerCase('sv'))
  })

  test('their titles and short names are told apart', () => {
    for (const { fieldNames } of [source, english]) {
      const names = Object.values(fieldNames)
      expect(new Set(names.map(({ title }) => title)).size).toBe(8)
      expect(new Set(names.map(({ short }) => short)).size).toBe(8)
    }
  })

  test('what is told of a field that is done is told in the language, its days in words', () => {
    const told = (language: SourceLanguage, today = '2026-10-02') =>
      checklist(completePlan, today).map(({ gist }) =>
        gistInWords(gist, language === 'sv' ? source : english, today),
      )
    expect(told('sv')[1]).toMatch(/4 sep$/)
    expect(told('sv', '2027-01-10')[1]).toMatch(/4 sep 2026$/)
    expect(told('en')[1]).toMatch(/4 Sept$/)
    expect([told('sv')[2], told('en')[2]]).toEqual(['skriftligt', 'in writing'])
  })

  test('every reason, warning and nudge is said in both languages, as sentences, once', () => {
    const seen = new Set<string>()
    for (const plan of generatedPlans(300)) {
      const items = checklist(plan, '2026-10-02')
      const reasonsOf = items.flatMap(({ reasons, warnings }) => [...reasons, ...warnings])
      const ofRows = plan.interventions.flatMap(nudgesOf)
      const said = [
        ...reasonsOf.map((its) => ({
          sv: say(its, source.reasons),
          en: say(its, english.reasons),
        })),
        ...ofRows.map((its) => ({ sv: say(its, source.nudges), en: say(its, english.nudges) })),
      ]
      for (const text of said) {
        whole(text, text.sv)
        expect(text.sv).toMatch(/[.?]$/)
        expect(text.en).toMatch(/[.?]$/)
        seen.add(text.sv.replace(/\d/g, '#'))
      }
      for (const { reasons } of items) {
        const sentences = reasons.map((reason) => say(reason, source.reasons))
        expect(new Set(sentences).size).toBe(reasons.length)
      }
      whole(
        { sv: source.head.done(summary(items)), en: english.head.done(summary(items)) },
        'summary',
      )
    }
    expect(seen.size).toBeGreaterThan(25)
  })
})

test('no two screens give one name to their words, of which one would be lost', async () => {
  const folder = '../../lib/i18n/sv'
  const { default: text } = await import(`${folder}/sv.ts?raw`)
  const screens = [...text.matchAll(/^import \{ (\w+) \} from '\.\/([\w-]+)\.ts'$/gm)]
  const named = screens.map(async ([, name, file]) => (await import(`${folder}/${file}.ts`))[name])
  const names = (await Promise.all(named)).flatMap(Object.keys)
  expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  expect(new Set(names)).toEqual(new Set(Object.keys(source)))
})
