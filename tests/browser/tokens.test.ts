import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { signedIn } from '../fixtures/signing-in.ts'
import { type Backend, createBackend } from '../world/backend/backend.ts'
import { answerWith, drop, Faults, outcome } from '../world/backend/faults.ts'
import { startIdentity } from '../world/identity/identity.ts'
import type { Listening } from '../world/serving/listen.ts'
import { type OpenBrowser, openBrowser } from './chromium.ts'
import { withLeave } from './granted.ts'
import { choosePassphrase } from './story/panel-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { typist } from './story/typist.ts'
import { dump, tracesInFolder, tracesOf } from './traces.ts'

// One story, told in order: a handoff by somebody who is logged in, with all that can go wrong with
// a token, and then a search for every token and for the child's number wherever they could be left.
process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1'
const number = completePlan.child.personalNumber
const numbers = [number, number.replace('-', '')].flatMap((each) => [each, each.slice(2)])
const faults = new Faults()
let identities: Listening[]
let backends: Backend[]
let url: string
let profile: string
let browser: OpenBrowser
let panel: Page

const written: string[] = []
const tokens = new Set<string>()
const isCommit = ({ method, body }: { method: string; body: string }) =>
  method === 'POST' && body.includes('"CarePlan"')

const listen = (stream: NodeJS.WriteStream) =>
  vi.spyOn(stream, 'write').mockImplementation((chunk) => {
    written.push(String(chunk))
    return true
  })

beforeAll(async () => {
  const streams = [listen(process.stdout), listen(process.stderr)]
  // So short that every token is old when it is to be used, and is refreshed.
  const identity = await startIdentity({ port: 0, audience: () => url, accessTokenSeconds: 2 })
  const another = await startIdentity({ port: 0, audience: () => backends[1]?.url ?? '' })
  identities = [identity, another]
  const backend = await createBackend({ data: ':memory:', issuer: identity.url, faults })
  url = backend.url
  backends = [backend, await createBackend({ data: ':memory:', issuer: another.url })]
  profile = await mkdtemp(join(tmpdir(), 'sip-tokens-'))
  browser = await openBrowser({ extension: await withLeave('identity'), profile })
  const { context, extensionId } = browser
  const worker = await browser.serviceWorker()
  worker.on('console', (message) => written.push(message.text()))
  context.on('console', (message) => written.push(message.text()))
  context.on('weberror', (error) => written.push(String(error.error().stack)))
  context.on('request', (request) => written.push(request.url()))
  await seed({ world: { backend } as never, browser: () => browser }, [completePlan])
  panel = await context.newPage()
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html`)
  await choosePassphrase(panel, 'lugn lunch på tisdag')
  await openPlan(panel, 'Alva Lind')
  return () => {
    for (const stream of streams) stream.mockRestore()
  }
})
afterAll(async () => {
  for (const each of [...backends, ...identities]) await each.close()
  await rm(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** The log-in as it is kept now; what it holds is looked for from then on. */
const login = async (change: object = {}): Promise<Record<string, string>> => {
  const worker = await browser.serviceWorker()
  const found = await worker.evaluate(async (wanted) => {
    const name = 'identity/login'
    const { [name]: kept } = await chrome.storage.session.get(name)
    const next = { ...(kept as object), ...wanted }
    if (Object.keys(wanted).length > 0) await chrome.storage.session.set({ [name]: next })
    return next as Record<string, string>
  }, change)
  for (const token of [found.accessToken, found.refreshToken]) if (token) tokens.add(token)
  return found
}
const press = (name: string) => typist(panel).press(name)
const tells = async (words: string) => {
  const notice = panel.locator('.notice', { hasText: words })
  await notice.waitFor()
  written.push(await notice.innerText())
}
const logInAs = async (who: RegExp) => {
  const window = browser.context.waitForEvent('page')
  await press('Logga in och lämna över')
  await (await window).getByRole('button', { name: who }).click()
}
/** As if somebody had logged in with this token, and no other could be had. */
const carry = (accessToken: string) =>
  login({ accessToken, refreshToken: undefined, expiresAt: Date.now() + 600_000 })

test('a handoff by somebody who logs in, with answers that repeat what was sent', async () => {
  await press('Överlämna')
  await tells('Regionen behöver veta vem du är')
  faults.next(isCommit, async (_handle) => {
    throw new Error(`${number} ${faults.seen.at(-1)?.headers.authorization}`)
  })
  faults.next(isCommit, drop)
  faults.next(isCommit, answerWith(outcome(422, `${numbers.join(' ')} finns inte hos oss`)))
  await logInAs(/Maja Lindqvist/)
  await tells('Regionens server tog inte emot planen')
  await login()
  await press('Överlämna')
  await tells('Kvitto')
  await login()
})

let times = 0
/** Something new to hand off. */
const writeMore = async () => {
  times += 1
  await typist(panel).open('Barnet och frågan')
  await typist(panel).fill('Frågeställning för mötet', `Hur får Alva en lugn lunch ${times}?`)
}

test.each<[string, () => Promise<string>, string]>([
  [
    'for another server',
    async () => (await signedIn(backends[1]?.url ?? '', 'maja')).accessToken,
    'Regionen behöver veta vem du är',
  ],
  [
    'that is too old',
    async () => {
      const { accessToken } = await signedIn(url, 'maja')
      const headers = { authorization: `Bearer ${accessToken}` }
      await expect
        .poll(async () => (await fetch(`${url}/CarePlan`, { headers })).status, { timeout: 10_000 })
        .toBe(401)
      return accessToken
    },
    'Regionen behöver veta vem du är',
  ],
  [
    'that somebody has changed',
    async () => (await signedIn(url, 'maja')).accessToken.replace(/.{8}$/, 'AAAAAAAA'),
    'Regionen behöver veta vem du är',
  ],
])('a token %s is refused, and told in words', async (_, token, words) => {
  await writeMore()
  await carry(await token())
  await press('Överlämna')
  await tells(words)
})

test('who belongs to another unit is told so', async () => {
  await logInAs(/Otto Frisk/)
  await tells('Du får inte lämna över den här planen')
  await login()
})

const found = (bytes: Buffer) => tracesOf([...numbers, ...[...tokens].map(marked)], bytes)
/** The part of a token that no other has: its signature. */
const marked = (token: string) => token.split('.').at(-1) ?? token

test('no token and no number stands in an address, a log, an error, or an unsealed store', async () => {
  for (const { headers } of faults.seen) {
    const [, token] = /^Bearer (.+)$/.exec(String(headers.authorization)) ?? []
    if (token) tokens.add(token)
  }
  expect(tokens.size).toBeGreaterThan(7)
  expect(written.filter((each) => each.startsWith(url)).length).toBeGreaterThan(10)
  const audit = await backends[0]?.repo.search({ resourceType: 'AuditEvent', count: 1000 })
  expect(JSON.stringify(audit)).toContain('nobody: expired')
  written.push(JSON.stringify(audit))
  written.push(...faults.seen.map(({ path, query }) => `${path}?${query}`))
  expect(found(Buffer.from(written.join('\n')))).toEqual([])
  for (const store of ['local', 'indexedDB'] as const) {
    expect(found(await dump(panel, store)), store).toEqual([])
  }
  // In memory alone, and there in one place.
  await login()
  const worker = await browser.serviceWorker()
  const memory = await worker.evaluate(async () => {
    const { 'identity/login': _, ...others } = await chrome.storage.session.get()
    return JSON.stringify(others)
  })
  expect(found(Buffer.from(memory))).toEqual([])
})

test('nor on the disk, when the browser has been closed', async () => {
  await browser.close()
  const traces = await tracesInFolder([...numbers, ...[...tokens].map(marked)], profile)
  expect(traces.files).toBeGreaterThan(20)
  expect(traces.found).toEqual([])
})
