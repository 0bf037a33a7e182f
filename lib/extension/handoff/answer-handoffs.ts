import browser, { type Runtime } from 'webextension-polyfill'
import { createHandoff } from '../../backend/create-handoff.ts'
import { consentGate } from '../../plan/consent.ts'
import { restorePlan } from '../../plan/migrations.ts'
import { failure, type Result } from '../../result.ts'
import type {
  HandoffFault,
  HandoffReceipt,
  HandoffRefusal,
  RegionAnswer,
} from '../../session/ports/handoff.ts'
import { systemClock } from '../../session/system-clock.ts'
import { accessToken, loggedIn } from '../identity/access-token.ts'
import { regionHandlers } from '../region/answer-region.ts'
import { followMessage, handoffMessage, type MeantMessage } from './message.ts'

/**
 * For the background: sends plans for the panel. The pending message keeps the worker alive; when
 * it is stopped all the same, the panel sends the same submission again.
 */
export function answerHandoffs(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const answer = answers[kindOf(message)]
    if (!answer) return undefined
    return isOwnPage(sender) ? answer(message) : Promise.resolve(failure('not-allowed'))
  })
}

const kindOf = (message: unknown): string =>
  typeof message === 'object' && message !== null && 'kind' in message ? String(message.kind) : ''

/** A page of the extension itself: not another extension, and not a script in somebody's page. */
const isOwnPage = ({ id, url }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && (url ?? '').startsWith(browser.runtime.getURL(''))

async function handOff(message: unknown): Promise<HandoffReceipt | HandoffRefusal> {
  const parsed = handoffMessage.safeParse(message)
  if (!parsed.success) return failure('refused')
  const plan = restorePlan(parsed.data.plan)
  if (!plan.ok) return failure('refused')
  // Asked again here: midnight may have passed, and only this side reaches the network.
  const consented = consentGate(plan.value, systemClock.today())
  if (!consented.ok) return failure('no-consent')
  const { endpoint, submission, previous, by } = parsed.data
  // Nobody's plan is sent in somebody else's name; the panel sees who is logged in, and asks.
  if ((await loggedIn(endpoint))?.person !== by) return failure('interrupted')
  return createHandoff({ endpoint, token: accessToken(endpoint, by) }).send(
    consented.value,
    submission,
    previous,
    () => isMeant(submission),
  )
}

/**
 * The panel knows what is kept now, in every window. One that has been closed answers nothing, and goes
 * on with the same submission when it is opened.
 */
async function isMeant(submission: string): Promise<boolean> {
  const message: MeantMessage = { kind: 'is-meant', submission }
  return (await browser.runtime.sendMessage(message).catch(() => undefined)) === true
}

async function follow(message: unknown): Promise<Result<RegionAnswer, HandoffFault>> {
  const parsed = followMessage.safeParse(message)
  if (!parsed.success) return failure('refused')
  const { endpoint, receipt } = parsed.data
  return createHandoff({ endpoint, token: accessToken(endpoint) }).follow(receipt)
}

const answers: Readonly<Record<string, (message: unknown) => Promise<unknown>>> = {
  handoff: handOff,
  follow,
  ...regionHandlers,
}
