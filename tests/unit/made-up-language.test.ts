import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { scratchCopy } from '../fixtures/scratch-copy.ts'
import { root } from '../setup/root.ts'

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
  const [where, ...others] = compile().match(/^\S+(?=\()/gm) ?? []
  expect([where, others]).toEqual(['lib/i18n/fi/settings.ts', []])

  copy.write('lib/i18n/fi/settings.ts', wordsOf('settings.ts'))
  expect(compile()).toBe('')
  const outside = [...copy.touched].filter((path) => !path.startsWith('lib/i18n/fi/'))
  expect(outside).toEqual([registry])
}, 300_000)
