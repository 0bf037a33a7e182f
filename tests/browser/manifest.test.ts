import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../setup/root.ts'

const manifest = (build: string) =>
  JSON.parse(readFileSync(join(root, '.output', build, 'manifest.json'), 'utf8')) as Record<
    string,
    unknown
  > & { content_security_policy: Record<string, string> }

const everywhere = ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms']

describe.each([
  // For reminders and the log-in, and only when the user asks for them.
  ['chrome-mv3', ['sidePanel', ...everywhere], ['notifications', 'identity']],
  // Firefox cannot be asked for `identity`.
  ['firefox-mv3', [...everywhere, 'identity'], ['notifications']],
])('the built manifest of %s', (build, permissions, optional) => {
  const built = manifest(build)

  test('asks for no more than these permissions, and for hosts one at a time', () => {
    expect(built.permissions).toEqual(permissions)
    expect(built.optional_host_permissions).toEqual(['https://*/*'])
    expect(built.optional_permissions).toEqual(optional)
    for (const key of [
      'host_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'devtools_page',
      'chrome_url_overrides',
    ]) {
      expect(built, key).not.toHaveProperty(key)
    }
  })

  test('lets its own pages run its own files alone', () => {
    const rules = Object.fromEntries(
      (built.content_security_policy.extension_pages ?? '')
        .split(';')
        .map((rule) => rule.trim().split(' '))
        .map(([name, ...values]) => [name, values.join(' ')]),
    )
    expect(Object.keys(built.content_security_policy)).toEqual(['extension_pages'])
    expect(rules).toMatchObject({
      'default-src': "'none'",
      'connect-src': 'https:',
      'script-src': "'self'",
      'style-src': "'self'",
      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'form-action': "'none'",
      'require-trusted-types-for': "'script'",
    })
    expect(JSON.stringify(rules)).not.toMatch(/unsafe|wasm|\*'|data:|blob:/)
  })

  test('names no server in the clear anywhere', () => {
    const folder = join(root, '.output', build)
    for (const name of globSync('**/*.{js,json,html}', { cwd: folder })) {
      expect(readFileSync(join(folder, name), 'utf8'), name).not.toContain('http://localhost')
    }
  })

  test('is what the tests run, but for the servers that it may reach', () => {
    const [shipped, world] = ['.output', '.output/world'].map((at) => join(root, at, build))
    const files = (folder = '') =>
      globSync('**/*.*', { cwd: folder })
        .sort()
        .map((name) => [name, readFileSync(join(folder, name), 'latin1')] as const)
    const there = new Map(files(world))
    expect([...there.keys()]).toEqual(files(shipped).map(([name]) => name))
    for (const [name, content] of files(shipped)) {
      if (name === 'manifest.json') continue
      const inWorld = content.replaceAll('in-the-clear:none', 'in-the-clear:localhost 127.0.0.1')
      expect(there.get(name) === inWorld, name).toBe(true)
    }
  })
})
