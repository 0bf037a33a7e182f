import * as v from 'valibot'
import type { Plan } from '../plan/schema.ts'
import { randomId } from '../random-id.ts'
import { bundleOf } from './bundle-of.ts'
import type { HandoffFunction } from './interface.ts'

/** What the record system told when it opened the page in its frame. */
export type RecordFrame = {
  /** `smart_web_messaging_handle` and `smart_web_messaging_origin` of the launch. */
  readonly handle: string
  readonly origin: string
  /** Milliseconds to wait for an answer. */
  readonly patience?: number
}

const answerSchema = v.object({
  responseToMessageId: v.string(),
  payload: v.optional(
    v.object({
      status: v.optional(v.union([v.string(), v.number()]), ''),
      location: v.optional(v.string(), ''),
      statusDetail: v.optional(v.object({ text: v.optional(v.string(), '') })),
    }),
    {},
  ),
})

/**
 * A way to hand off for a page in a record system's frame (SMART Web Messaging 1.0): the plan goes
 * as a document to the record's scratchpad, and the user goes back to the record. Speaks with that
 * origin alone, and hears nobody else. The document's identifier is the same for the same submission.
 */
export const recordFrame =
  (frame: RecordFrame): HandoffFunction =>
  async (plan, submission) => {
    const resource = await documentOf(plan)
    const stored = await ask(frame, 'scratchpad.create', { resource }, submission)
    const words = stored.statusDetail?.text || String(stored.status)
    if (!/^(2\d\d|success)/.test(String(stored.status))) throw new Error(words)
    await ask(frame, 'ui.done', {}, randomId())
    return { task: stored.location, carePlan: stored.location }
  }

/** Without what points at resources that the record does not have: whose it is, the record knows. */
async function documentOf(plan: Plan): Promise<object> {
  const bundle = await bundleOf(plan)
  if (!bundle.ok) throw new Error(bundle.code)
  const found = bundle.value.entry
    ?.map(({ resource }) => resource)
    .find((resource) => resource?.resourceType === 'DocumentReference')
  if (!found) throw new Error('The bundle has no document.')
  const { subject: _s, author: _a, custodian: _c, context: _x, id: _i, ...document } = found
  return document
}

type Payload = NonNullable<v.InferOutput<typeof answerSchema>['payload']>

function ask(
  { handle: messagingHandle, origin, patience = 30_000 }: RecordFrame,
  messageType: string,
  payload: object,
  messageId: string,
): Promise<Payload> {
  const ended = new AbortController()
  const signal = AbortSignal.any([ended.signal, AbortSignal.timeout(patience)])
  const answer = new Promise<Payload>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Journalsystemet svarar inte.')))
    const hear = ({ data, origin: from, source }: MessageEvent<unknown>) => {
      const found = v.safeParse(answerSchema, data)
      if (from !== origin || source !== window.parent || !found.success) return
      if (found.output.responseToMessageId === messageId) resolve(found.output.payload)
    }
    window.addEventListener('message', hear, { signal })
  })
  window.parent.postMessage({ messagingHandle, messageId, messageType, payload }, origin)
  return answer.finally(() => ended.abort())
}
