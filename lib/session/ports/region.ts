import type { Plan, Receipt } from '../../plan/schema.ts'
import type { Unread } from '../../plan/unread.ts'
import type { Result } from '../../result.ts'
import type { AnswerStatus } from './handoff.ts'

/** The region as the one who receives a plan sees it: what others have handed off, and what is asked. */
export type RegionPort = {
  /** The plans of the child with a personal number. It goes in the body of a search, never in a URL. */
  findPlans(personalNumber: string): Promise<Result<readonly FoundPlan[], FetchFault>>
  /** One plan, by where it stands (`CarePlan/1`). Reads, and changes nothing. */
  fetchPlan(reference: string): Promise<Result<FetchedPlan, FetchFault>>
  /** A plan by its own id, as it stands at the region now. Reads, and changes nothing. */
  latest(planId: string): Promise<Result<FetchedPlan, FetchFault>>
  /** The units that a plan asks to take on something, and what they have answered. */
  asked(receipt: Receipt): Promise<Result<readonly AskedUnit[], FetchFault>>
  /**
   * A unit's answer to what it was asked. Where it is refused nothing has been written.
   * @param reason why the unit says no; empty where it says yes.
   */
  answer(
    asked: AskedUnit,
    decision: 'accepted' | 'rejected',
    reason: string,
  ): Promise<Result<void, FetchFault | AnswerRefusal>>
}

export type AnswerRefusal =
  /** The question is no longer as it was shown. */
  | 'changed'
  /** Another unit is asked than those of who is logged in. */
  | 'not-yours'

/** A plan that the region holds, as much as is needed to choose it. */
export type FoundPlan = {
  /** `CarePlan/1`. */
  readonly reference: string
  readonly title: string
  /** Whether it says that it is a SIP; other care plans are found too. */
  readonly isSip: boolean
  readonly status: string
  /** `YYYY-MM-DD`, or empty. */
  readonly created: string
  /** Who answers for it. */
  readonly author: string
}

export type FetchedPlan = {
  readonly plan: Plan
  /** What could not be read of it. */
  readonly unread: readonly Unread[]
  /** Of its latest handoff, as the region tells it now; nothing where another program has written it. */
  readonly receipt: Receipt | null
  /** What the plan was called before the region was a part of its id, where another program wrote it. */
  readonly formerId?: string | undefined
  /** The child's name and places are of the region's own record, which no handoff changes. */
  readonly isRegistered?: true | undefined
}

/** One unit's own question: `Task/1` in the version that is shown. */
export type AskedUnit = {
  readonly reference: string
  readonly version: string
  readonly unit: string
  /** The interventions that it is asked to be responsible for. */
  readonly what: readonly string[]
  readonly status: AnswerStatus
  readonly reason: string
}

export type FetchFault =
  | 'no-server'
  | 'no-server-in-region'
  | 'policy-unread'
  | 'policy-waiting'
  | 'unreachable'
  | 'timeout'
  /** The server leads on to another address, which is not asked. */
  | 'moved'
  /** The program that asks was stopped in the middle. */
  | 'interrupted'
  | 'signed-out'
  | 'not-allowed'
  | 'refused'
  | 'nonsense'
  /** The number does not hold: nothing was asked for. */
  | 'no-number'
  | 'too-large'
  /** No plan stands there. */
  | 'no-plan'
  /** What stands there is no plan that this program can hold. */
  | 'not-a-plan'
