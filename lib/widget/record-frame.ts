import * as z from 'zod/mini'
import { sameNumber } from '../plan/same-number.ts'
import type { Plan } from '../plan/schema.ts'
import { randomId } from '../random-id.ts'
import { bundleOf } from './bundle-of.ts'
import type { HandoffFunction } from './interface.ts'

/** What the record system told when it opened the page in its frame. */
type RecordFrame = {
  /** `smart_web_messaging_handle` and `smart_web_messaging_origin` of the launch. */
  readonly handle: string
  readonly origin: string
  /**
   * The personal number of the patient whose record it is, from the launch's Patient. With it no other
   * child's plan is sent; without it nobody compares but the record.
   */
  readonly patient?: string | undefined
  /** Milliseconds to wait for an answer. */
  readonly patience?: number
}

const answerSchema = z.object({
  responseToMessageId: z.string(),
  payload: z._default(
    z.object({
      status: z._default(z.union([z.string(), z.number()]), ''),
      location: z._default(z.string(), ''),
      statusDetail: z.optional(z.object({ text: z._default(z.string(), '') })),
    }),
    { status: '', location: '' },
  ),
})

/**
 * A way to hand off for a page in a record system's frame (SMART Web Messaging 1.0): the plan goes
 * as a document to the record's scratchpad, with the child's number for the record to compare, and the
 * user goes back to the record. Speaks with that origin alone, and hears nobody else. The document's identifier is the same for the same submission.
 */
export const recordFrame =
  (frame: RecordFrame): HandoffFunction =>
  async (plan, submission) => {
    if (frame.patient !== undefined && !sameNumber(plan.child.personalNumber, frame.patient)) {
      throw new Error('Journalen är öppen för en annan person än planens barn.')
    }
    const resource = await documentOf(plan)
    const stored = await ask(frame, 'scratchpad.create', { resource }, submission)
    const words = stored.statusDetail?.text || String(stored.status)
    if (!/^(2\d\d|success)/.test(String(stored.status))) throw new Error(words)
    await ask(frame, 'ui.done', {}, randomId())
    return { task: stored.location, carePlan: stored.location }
  }

/** Without what points at resources that the record does not have: whose it is, its number says. */
async function documentOf(plan: Plan): Promise<object> {
  const bundle = await bundleOf(plan)
  if (!bundle.ok) throw new Error(bundle.code)
  const all = bundle.value.entry?.map(({ resource }) => resource) ?? []
  const found = all.find((resource) => resource?.resourceType === 'DocumentReference')
  const child = all.find((resource) => resource?.resourceType === 'Patient')
  const identifier = child?.resourceType === 'Patient' ? child.identifier?.[0] : undefined
  if (!found) throw new Error('The bundle has no document.')
  const { subject: _s, author: _a, custodian: _c, context: _x, id: _i, ...document } = found
  return { ...document, ...(identifier && { subject: { type: 'Patient', identifier } }) }
}

type Payload = NonNullable<z.infer<typeof answerSchema>['payload']>

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
      const found = answerSchema.safeParse(data)
      if (from !== origin || source !== window.parent || !found.success) return
      if (found.data.responseToMessageId === messageId) resolve(found.data.payload)
    }
    window.addEventListener('message', hear, { signal })
  })
  window.parent.postMessage({ messagingHandle, messageId, messageType, payload }, origin)
  return answer.finally(() => ended.abort())
}
