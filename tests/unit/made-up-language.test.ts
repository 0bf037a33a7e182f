import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { scratchCopy } from '../fixtures/scratch-copy.ts'
import { root } from '../setup/root.ts'
import { readCode } from './tree/source-files.ts'

const registry = 'lib/i18n/languages.ts'
const english = "  en: { name: 'English', load: async () => (await import('./en/en.ts')).en },\n"
const finnish = english.replaceAll(/\ben\b/g, 'fi').replace('English', 'Suomi')
const wordsOf = (name: string) => readFileSync(join(root, 'lib/i18n/en', name), 'utf8')
const copy = scratchCopy()
afterAll(() => copy.remove())

test('a language is one folder and its line in the registry; the compiler names what is missing', () => {
  const compile = () => copy.compile('entrypoints/sidepanel/main.tsx')
  copy.replace(registry, english, english + finnish)
  copy.write('lib/i18n/fi/fi.ts', wordsOf('en.ts').replaceAll(/\ben\b/g, 'fi'))
  const screens = [...wordsOf('en.ts').matchAll(/from '\.\/(.*)'/g)].map(([, name]) => name)
  const missing = [...compile().matchAll(/Cannot find module '\.\/(.*?)'/g)].map(([, name]) => name)
  expect(missing).toEqual(screens)

  for (const name of readdirSync(join(root, 'lib/i18n/en'))) {
    if (name !== 'en.ts') copy.write(`lib/i18n/fi/${name}`, wordsOf(name))
  }
  copy.replace('lib/i18n/fi/settings.ts', "    title: 'Settings',\n", '')
  copy.replace('lib/i18n/fi/answer-names.ts', "      'goals.due': 'due',\n", '')
  const where = compile().match(/^\S+(?=\()/gm) ?? []
  expect(where.toSorted()).toEqual(['lib/i18n/fi/answer-names.ts', 'lib/i18n/fi/settings.ts'])

  copy.write('lib/i18n/fi/answer-names.ts', wordsOf('answer-names.ts'))
  copy.write('lib/i18n/fi/settings.ts', wordsOf('settings.ts'))
  expect(compile()).toBe('')
  const outside = [...copy.touched].filter((path) => !path.startsWith('lib/i18n/fi/'))
  expect(outside).toEqual([registry])
}, 300_000)

describe('no other language shows Swedish that is not in its own folder', () => {
  const code = [...readCode()]
    .filter(([path]) => !/^lib\/i18n\/[a-z]{2}\//.test(path))
    .map(([path, text]) => [path, withoutComments(text)] as const)

  /** Where Swedish stands outside the folders of the languages, and why. */
  const swedish: Readonly<Record<string, string>> = {
    'lib/plan/record-text/': 'A record is Swedish.',
    'lib/plan/output/': 'A record is Swedish.',
    'lib/plan/person-in-record.ts': 'A record is Swedish.',
    'lib/plan/consent-in-words.ts': 'It is written to others, who read Swedish.',
    'lib/plan/paper/': 'It is printed for the family and the units.',
    'components/print/': 'It is printed for the family and the units.',
    'lib/process/': 'It is sent to units and families, or finds words in what they have written.',
    'lib/package/': 'It is sent to a unit.',
    'lib/calendar/': 'It is sent to a unit.',
    'lib/fhir/': 'The displays and questions of a bundle are Swedish.',
    'lib/regions/': 'What a region says is its own, and its laws are Swedish.',
    'lib/dates/in-words.ts': 'The calendar of records and of what is sent.',
    'lib/hosts/reading/': 'It finds words in a record’s page.',
    'lib/plan/child-page/': 'It finds words in what somebody has written.',
    'lib/plan/is-nothing.ts': 'It finds words in what somebody has written.',
    'lib/plan/nudge.ts': 'It finds words in what somebody has written.',
    'lib/plan/number-shapes.ts': 'The issuer of a number, by its name.',
    'lib/plan/ordinary-words.ts': 'It finds words in what somebody has written.',
    'lib/plan/parts-of-place.ts': 'It finds words in what somebody has written.',
    'lib/plan/places.ts': 'It stands in the words of a plan, in the place of what was left out.',
    'lib/plan/telephones.ts':
      'It stands in the words of a plan, in the place of what was left out.',
    'lib/plan/telling-words.ts': 'It finds words in what somebody has written.',
    'lib/plan/withheld.ts': 'It finds words in what somebody has written.',
    'lib/plan/word-forms.ts': 'It finds words in what somebody has written.',
    'lib/widget/record-frame.ts': 'It is thrown to whoever builds the page.',
  }

  test('Swedish letters stand where they are said to', () => {
    const places = Object.keys(swedish)
    const files = code.filter(([, text]) => /[åäö]/i.test(text)).map(([path]) => path)
    const isIn = (path: string, place: string) => path === place || path.startsWith(place)
    expect(files.filter((path) => !places.some((place) => isIn(path, place)))).toEqual([])
    expect(places.filter((place) => !files.some((path) => isIn(path, place)))).toEqual([])
  })

  test('a text in two languages is only what a region says, or the name of a day', () => {
    const both = code.filter(([, text]) => /\bsv: [^,}]*,?\s+en: /.test(text)).map(([path]) => path)
    expect(
      both.filter(
        (path) => !/^lib\/(?:regions\/|dates\/in-both\.ts$|widget\/plain-region)/.test(path),
      ),
    ).toEqual([])
    expect(both).not.toEqual([])
  })
})

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '')
}
