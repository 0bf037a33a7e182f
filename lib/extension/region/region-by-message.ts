import browser from 'webextension-polyfill'
import type * as z from 'zod/mini'
import { restorePlan } from '../../plan/migrations.ts'
import { failure, type Result, success } from '../../result.ts'
import { endpointOf } from '../../session/handoff/chosen-receiver.ts'
import type { ChosenReceiver } from '../../session/ports/handoff-way.ts'
import type {
  AnswerRefusal,
  FetchedPlan,
  FetchFault,
  RegionPort,
} from '../../session/ports/region.ts'
import {
  answerAnswer,
  askedAnswer,
  fetchAnswer,
  findAnswer,
  type RegionMessage,
} from './message.ts'

type Fault = FetchFault | AnswerRefusal

type Answered<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: Fault; readonly detail?: string | undefined }

/**
 * For the panel: reads what others have handed off, and answers it, through the background.
 * @param receiver who is chosen at the time of asking.
 */
export function createRegionByMessage(receiver: () => ChosenReceiver): RegionPort {
  const endpoint = (): string => endpointOf(receiver())
  const ask = async <Value>(
    message: RegionMessage,
    answer: z.ZodMiniType<Answered<Value>>,
  ): Promise<Result<Value, Fault>> => {
    const chosen = receiver()
    if (!chosen.ok) return chosen
    // The channel closes without an answer, or with an error, when the worker is stopped.
    const told = await browser.runtime.sendMessage(message).catch(() => undefined)
    const parsed = answer.safeParse(told)
    if (!parsed.success) return failure('interrupted')
    return parsed.data.ok ? parsed.data : failure(parsed.data.code, parsed.data.detail)
  }
  const fetched = async (message: RegionMessage): Promise<Result<FetchedPlan, FetchFault>> => {
    const told = plain(await ask(message, fetchAnswer))
    if (!told.ok) return told
    const plan = restorePlan(told.value.plan)
    return plan.ok ? success({ ...told.value, plan: plan.value }) : failure('not-a-plan')
  }
  return {
    findPlans: async (personalNumber) =>
      plain(await ask({ kind: 'region/find', personalNumber, endpoint: endpoint() }, findAnswer)),
    fetchPlan: (reference) => fetched({ kind: 'region/fetch', reference, endpoint: endpoint() }),
    latest: (planId) => fetched({ kind: 'region/latest', planId, endpoint: endpoint() }),
    asked: async (receipt) =>
      plain(await ask({ kind: 'region/asked', receipt, endpoint: endpoint() }, askedAnswer)),
    answer: (asked, decision, reason) =>
      ask(
        {
          kind: 'region/answer',
          asked: { ...asked, what: [...asked.what] },
          decision,
          reason,
          endpoint: endpoint(),
        },
        answerAnswer,
      ),
  }
}

/** A refusal answers an answer alone. */
function plain<Value>(answer: Result<Value, Fault>): Result<Value, FetchFault> {
  if (answer.ok) return answer
  const { code, detail } = answer
  return code === 'changed' || code === 'not-yours' ? failure('nonsense') : failure(code, detail)
}
