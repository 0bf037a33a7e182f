import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasDisplay } from '../setup/display.ts'
import { findChromium } from '../setup/find-chromium.mjs'
import { findFirefox } from '../setup/find-firefox.mjs'
import { packagesAreInstalled } from '../setup/installed-packages.mjs'
import { needsOf } from '../setup/needs.ts'
import { isRecentEnough } from '../setup/prepare-node.mjs'
import { speaksSwedish } from '../setup/speaks-swedish.mjs'

describe('which Chromium is taken', () => {
  const find = (platform: string, env: Record<string, string>, ...files: string[]) =>
    findChromium({ platform, env, exists: (file) => files.includes(file) })
  const PATH = '/usr/local/bin:/usr/bin'

  test('the one that CHROMIUM_PATH names, before all others', () => {
    const env = { PATH, CHROMIUM_PATH: '/opt/own' }
    expect(find('linux', env, '/usr/bin/chromium', '/opt/own')).toBe('/opt/own')
  })

  test('none in its place when CHROMIUM_PATH names no file', () => {
    const env = { PATH, CHROMIUM_PATH: '/opt/own' }
    expect(() => find('linux', env, '/usr/bin/chromium')).toThrow('/opt/own')
  })

  test('Chromium before Chrome, whatever the order of the folders', () => {
    const files = ['/usr/local/bin/google-chrome', '/usr/bin/chromium']
    expect(find('linux', { PATH }, ...files)).toBe('/usr/bin/chromium')
  })

  test.each([
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ])('%s when it is the only one', (name) => {
    expect(find('linux', { PATH }, `/usr/bin/${name}`)).toBe(`/usr/bin/${name}`)
  })

  test('an application on macOS', () => {
    const file = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(find('darwin', { PATH }, file)).toBe(file)
  })

  test('a program on Windows, in any of its three folders', () => {
    const file = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    }
    expect(find('win32', env, file)).toBe(file)
  })

  test('none on a bare machine', () => {
    expect(find('linux', { PATH })).toBeUndefined()
    expect(find('win32', {})).toBeUndefined()
  })
})

describe('which Firefox is taken', () => {
  const find = (env: Record<string, string>, ...files: string[]) =>
    findFirefox(env, (file) => files.includes(file))
  const PATH = ['/usr/local/bin', '/usr/bin'].join(delimiter)

  test('the one that FIREFOX_PATH names, and none in its place when that is no file', () => {
    const env = { PATH, FIREFOX_PATH: '/opt/own' }
    expect(find(env, '/usr/bin/firefox-esr', '/opt/own')).toBe('/opt/own')
    expect(() => find(env, '/usr/bin/firefox-esr')).toThrow('/opt/own')
  })

  test('ESR first, else any on the path, else none', () => {
    const [first = '', second = ''] = ['/usr/local/bin', '/usr/bin']
    expect(find({ PATH }, join(first, 'firefox'), join(second, 'firefox-esr'))).toBe(
      join(second, 'firefox-esr'),
    )
    expect(find({ PATH }, join(first, 'firefox'))).toBe(join(first, 'firefox'))
    expect(find({ PATH })).toBeUndefined()
  })
})

test.each([
  ['/usr/bin/chromium', '/usr/lib/chromium/locales/sv.pak'],
  [
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/browser/extensions/langpack-sv-SE@firefox-esr.mozilla.org.xpi',
  ],
])('%s of a machine from before speaks no Swedish until its language is there', (program, file) => {
  expect(speaksSwedish(program, () => false)).toBe(false)
  expect(speaksSwedish(program, (asked) => asked === file)).toBe(true)
})

test('a browser that brings its languages along, or none at all, lacks no Swedish', () => {
  expect(speaksSwedish('/usr/bin/google-chrome', () => false)).toBe(true)
  expect(speaksSwedish(undefined, () => false)).toBe(true)
})

test('what a test needs is what it imports, near or far', () => {
  const packages = 'the test world’s packages'
  const expected = {
    'tests/unit/gate.test.ts': [],
    'tests/browser/manifest.test.ts': [],
    'tests/contracts/profiles.test.ts': [packages],
    'tests/browser/vault.test.ts': [packages, 'Chromium'],
    'tests/browser/firefox/story.test.ts': [packages, 'Firefox'],
    'tests/browser/window/focus.test.ts': [packages, 'Chromium', 'Xvfb'],
  }
  const found = [...needsOf(Object.keys(expected))]
  const names = found.map(([file, needs]) => [file, needs.map(({ name }) => name)])
  expect(Object.fromEntries(names)).toEqual(expected)
})

describe('whether node_modules holds what the lock file says', () => {
  type Packages = Record<string, { version: string; optional?: boolean }>
  const check = (locked: Packages, present?: Packages) => {
    const root = mkdtempSync(join(tmpdir(), 'sip-packages-'))
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: locked }))
    if (present) {
      mkdirSync(join(root, 'node_modules'))
      const record = join(root, 'node_modules/.package-lock.json')
      writeFileSync(record, JSON.stringify({ packages: present }))
    }
    return packagesAreInstalled(root)
  }
  const locked = {
    '': { version: '0.1.0' },
    'node_modules/a': { version: '1.0.0' },
    'node_modules/a-windows': { version: '1.0.0', optional: true },
  }

  test('yes, also without another platform’s packages', () => {
    expect(check(locked, { 'node_modules/a': { version: '1.0.0' } })).toBe(true)
  })

  test('no: nothing is there, one is missing, older, or no longer wanted', () => {
    expect(check(locked)).toBe(false)
    expect(check(locked, {})).toBe(false)
    expect(check(locked, { 'node_modules/a': { version: '0.9.0' } })).toBe(false)
    const more = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } }
    expect(check(locked, more)).toBe(false)
  })
})

test.each([
  ['20.20.2', false],
  ['24.1.0', false],
  ['24.2.0', true],
  ['24.21.0', true],
  ['26.0.0', true],
])('Node %s is recent enough: %s', (version, enough) => {
  expect(isRecentEnough(version)).toBe(enough)
})

test('a window opens where there is a display', () => {
  expect(hasDisplay({ platform: 'linux', env: {} })).toBe(false)
  expect(hasDisplay({ platform: 'linux', env: { DISPLAY: ':0' } })).toBe(true)
  expect(hasDisplay({ platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' } })).toBe(true)
  expect(hasDisplay({ platform: 'darwin', env: {} })).toBe(true)
})
