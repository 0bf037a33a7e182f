import browser from 'webextension-polyfill'
import type { RegisteredPerson } from '../../plan/registered-person.ts'
import { failure, type Success } from '../../result.ts'
import type { HandoffFault, HandoffReceipt, HandoffRefusal } from '../../session/ports/handoff.ts'
import type { HandoffWayPort } from '../../session/ports/handoff-way.ts'
import {
  type FollowMessage,
  followAnswer,
  type HandoffMessage,
  handoffAnswer,
  meantMessage,
} from './message.ts'

/**
 * For the panel: hands off through the background. When the worker dies in the middle the same
 * submission is sent once more; it counts once, whatever the first attempt came to.
 */
export const createHandoffByMessage = (
  way: Pick<HandoffWayPort, 'receiver' | 'person'>,
): HandoffWayPort => ({
  ...way,
  send: async (plan, submission, previous, to, by, isMeant = () => true) => {
    const message: HandoffMessage = {
      kind: 'handoff',
      plan,
      submission,
      ...(previous && { previous }),
      endpoint: to,
      ...(by !== undefined && { by }),
    }
    const answerMeant = (asked: unknown): Promise<boolean> | undefined =>
      meantMessage.safeParse(asked).data?.submission === submission
        ? Promise.resolve(isMeant())
        : undefined
    browser.runtime.onMessage.addListener(answerMeant)
    try {
      const first = await ask(message)
      const isAgain = !first.ok && first.code === 'interrupted' && (await isMeant())
      return isAgain ? await ask(message) : first
    } finally {
      browser.runtime.onMessage.removeListener(answerMeant)
    }
  },
  follow: async (receipt, to) => {
    const message: FollowMessage = { kind: 'follow', receipt, endpoint: to }
    const answer = await browser.runtime.sendMessage(message).catch(() => undefined)
    const parsed = followAnswer.safeParse(answer)
    if (!parsed.success) return failure('interrupted')
    return told(parsed.data)
  },
})

async function ask(message: HandoffMessage): Promise<HandoffReceipt | HandoffRefusal> {
  // The channel closes without an answer, or with an error, when the worker is stopped.
  const answer = await browser.runtime.sendMessage(message).catch(() => undefined)
  const parsed = handoffAnswer.safeParse(answer)
  if (!parsed.success) return failure('interrupted')
  return told(parsed.data)
}

const told = <Value>(
  answer:
    | Answered<Value>
    | {
        ok: false
        code: HandoffFault
        detail?: string | undefined
        after?: number | undefined
        person?: RegisteredPerson | undefined
      },
): Answered<Value> | HandoffRefusal =>
  answer.ok
    ? answer
    : {
        ...failure(answer.code, answer.detail, answer.after),
        ...(answer.person && { person: answer.person }),
      }

type Answered<Value> = Success<Value> & Pick<HandoffReceipt, 'registerKeeps'>
