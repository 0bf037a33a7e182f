import { beforeEach, expect, test, vi } from 'vitest'
import { createSiteAccess } from '../../lib/extension/site-access.ts'

const fake = vi.hoisted(() => ({
  own: 'chrome-extension://id/',
  answer: true as boolean | 'throws',
  origins: [] as string[],
  asked: [] as string[][],
  listeners: [] as (() => void)[],
}))

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getURL: () => fake.own,
      getManifest: () => ({ host_permissions: ['https://given.example/*'] }),
    },
    permissions: {
      getAll: async () => ({ origins: ['https://given.example/*', ...fake.origins] }),
      request: ({ origins }: { origins: string[] }) => {
        fake.asked.push(origins)
        if (fake.answer === 'throws') return Promise.reject(new Error('no gesture'))
        if (fake.answer) fake.origins.push(...origins)
        for (const heard of fake.listeners) heard()
        return Promise.resolve(fake.answer)
      },
      remove: async ({ origins }: { origins: string[] }) => {
        fake.origins = fake.origins.filter((origin) => !origins.includes(origin))
      },
      onAdded: { addListener: (heard: () => void) => fake.listeners.push(heard) },
      onRemoved: { addListener: (heard: () => void) => fake.listeners.push(heard) },
    },
  },
}))

beforeEach(() => {
  Object.assign(fake, { own: 'chrome-extension://id/', answer: true })
  Object.assign(fake, { origins: [], asked: [], listeners: [] })
})

test('asks for that origin and no more, at once: before anything else has been waited for', () => {
  void createSiteAccess().request('https://note.example:8443')
  expect(fake.asked).toEqual([['https://note.example:8443/*']])
})

test('asks Firefox without the port, which its patterns do not know', () => {
  fake.own = 'moz-extension://id/'
  void createSiteAccess().request('https://note.example:8443')
  expect(fake.asked).toEqual([['https://note.example/*']])
})

test('lists what the user has granted, not what came with the extension, and takes it back', async () => {
  const access = createSiteAccess()
  expect(await access.request('https://note.example')).toEqual({ ok: true })
  await expect.poll(() => access.granted.value).toEqual(['https://note.example'])
  await access.remove('https://note.example')
  expect(access.granted.value).toEqual([])
  expect(fake.origins).toEqual([])
})

test.each([false, 'throws'] as const)('is refused where the browser says %s', async (answer) => {
  fake.answer = answer
  expect(await createSiteAccess().request('https://note.example')).toMatchObject({
    ok: false,
    code: 'refused',
  })
})
