import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { answerAfter, answerWith, drop, Faults, outcome } from '../world/backend/faults.ts'
import { type LogInStage, openLogInStage } from './story/log-in-stage.ts'
import { openPlan } from './story/seed.ts'
import { typist } from './story/typist.ts'

// One story, told in order: the region turns a log-in away in the middle of a handoff, and each time
// the handoff goes on where it was. Real tokens, the extension's own background, the real backend.
const faults = new Faults()
let stage: LogInStage
let panel: Page

beforeAll(async () => {
  stage = await openLogInStage(faults)
  ;({ panel } = stage)
  await openPlan(panel, 'Alva Lind')
  await press('Överlämna')
  await logIn('Logga in och lämna över')
})
afterAll(() => stage.close())

let times = 0
/** The receipt of this handoff, and of none before it. */
const receipt = () =>
  panel.locator('.notice dd', { hasText: new RegExp(`^${times + 1}$`) }).waitFor()
const press = (name: string) => typist(panel).press(name)
const logIn = async (verb: string) => {
  const window = stage.browser.context.waitForEvent('page')
  await press(verb)
  await (await window).getByRole('button', { name: /Maja Lindqvist/ }).click()
  await receipt()
}
beforeEach(async () => {
  times += 1
  await typist(panel).open('Barnet och frågan')
  await typist(panel).fill('Frågeställning för mötet', `Hur får Alva en lugn lunch ${times}?`)
  await press('Barnet och frågan')
  faults.clear()
})

type Asked = { body: string; headers: { authorization?: string | undefined } }
const isCommit = ({ body }: Asked) => body.includes('"ifMatch"')
const isClaim = ({ body }: Asked) => body.includes('"ifNoneExist"')
const tooOld = outcome(401, 'Log-in is too old')
/** The log-in that each request carried, in order, each once. */
const carried = () => [
  ...new Set(faults.seen.flatMap(({ headers }) => headers.authorization ?? [])),
]

/** One plan at the region, in so many versions as it was handed off, and no submission begun in vain. */
const expectOnce = async () => {
  const plans = await stage.backend.repo.search({ resourceType: 'CarePlan' })
  expect(plans.entry?.map(({ resource }) => resource?.meta?.versionId)).toEqual([String(times + 1)])
  const tasks = await stage.backend.repo.search({
    resourceType: 'Task',
    count: 100,
    filters: [{ code: 'code', operator: 'eq' as never, value: 'overlamning' }],
  })
  const statuses = tasks.entry?.map(({ resource }) => (resource as { status?: string }).status)
  expect(statuses).toEqual(Array.from({ length: times + 1 }, () => 'requested'))
}

test.each([
  ['the claim, before its work', isClaim, answerWith(tooOld)],
  ['the commit, before its work', isCommit, answerWith(tooOld)],
  ['the commit, after its work', isCommit, answerAfter(tooOld)],
])(
  'turned away at %s: refreshed without a question, and handed off once',
  async (_, match, fault) => {
    faults.next(match, fault)
    await press('Överlämna')
    await receipt()
    const [before, after, ...more] = carried()
    expect(before).toMatch(/^Bearer ey/)
    expect(after).toMatch(/^Bearer ey/)
    expect(more).toEqual([])
    await expectOnce()
  },
)

test('turned away while the log-in service is away: it waits, and goes on without a question', async () => {
  faults.next(isCommit, answerWith(tooOld), 9)
  faults.next(({ path }) => path.includes('.well-known'), drop, 9)
  await press('Överlämna')
  await panel.locator('.line', { hasText: 'Väntar på att lämnas över.' }).waitFor()
  expect(await panel.getByText('Logga in').count()).toBe(0)
  faults.clear()
  await panel.evaluate(() => dispatchEvent(new Event('online')))
  await receipt()
  await expectOnce()
})

test('turned away where it cannot be refreshed either: asked to log in, and it goes on, once', async () => {
  const worker = await stage.browser.serviceWorker()
  await worker.evaluate(async (issuer) => {
    const name = 'identity/login'
    const { [name]: kept } = await chrome.storage.session.get(name)
    const { refreshToken } = kept as { refreshToken: string }
    await fetch(`${issuer}/token/revocation`, {
      method: 'POST',
      body: new URLSearchParams({ token: refreshToken, client_id: 'sip-panelen' }),
    })
  }, stage.identity.url)
  faults.next(isCommit, answerWith(tooOld))
  await press('Överlämna')
  await panel.locator('.notice', { hasText: 'Regionen behöver veta vem du är' }).waitFor()
  expect(faults.seen.filter(isCommit)).toHaveLength(1)
  await logIn('Logga in och lämna över')
  await expectOnce()
  expect(faults.seen.filter(isCommit)).toHaveLength(2)
})

test('the consent is withdrawn while the log-in is renewed: the plan is not sent', async () => {
  const arrived = Promise.withResolvers<void>()
  const gate = Promise.withResolvers<void>()
  faults.next(isCommit, async () => {
    arrived.resolve()
    await gate.promise
    return { answer: tooOld, half: false }
  })
  await press('Överlämna')
  await arrived.promise
  await typist(panel).open('Samtycke')
  const sharing = typist(panel.getByRole('group', { name: 'Att enheterna delar uppgifter' }))
  await sharing.press('Ändra samtycke från Mira Lind')
  await sharing.press('Återkalla')
  gate.resolve()
  await panel.locator('.notice', { hasText: 'Samtycket är återkallat.' }).waitFor()
  expect(faults.seen.filter(isCommit)).toHaveLength(1)
})
