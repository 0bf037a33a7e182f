import type * as z from 'zod/mini'
import { createRegion } from '../../backend/create-region.ts'
import { failure } from '../../result.ts'
import type { RegionPort } from '../../session/ports/region.ts'
import { accessToken } from '../identity/access-token.ts'
import { answerMessage, askedMessage, fetchMessage, findMessage, latestMessage } from './message.ts'

/** For the background: what it answers the panel about plans that others have handed off. */
export const regionHandlers: Readonly<Record<string, (message: unknown) => Promise<unknown>>> = {
  'region/find': handled(findMessage, (region, { personalNumber }) =>
    region.findPlans(personalNumber),
  ),
  'region/fetch': handled(fetchMessage, (region, { reference }) => region.fetchPlan(reference)),
  'region/latest': handled(latestMessage, (region, { planId }) => region.latest(planId)),
  'region/asked': handled(askedMessage, (region, { receipt }) => region.asked(receipt)),
  'region/answer': handled(answerMessage, (region, { asked, decision, reason }) =>
    region.answer(asked, decision, reason),
  ),
}

function handled<Message extends { readonly endpoint: string }>(
  schema: z.ZodMiniType<Message>,
  answer: (region: RegionPort, message: Message) => Promise<unknown>,
) {
  return async (message: unknown): Promise<unknown> => {
    const parsed = schema.safeParse(message)
    if (!parsed.success) return failure('refused')
    const { endpoint } = parsed.data
    return answer(createRegion({ endpoint, token: accessToken(endpoint) }), parsed.data)
  }
}
