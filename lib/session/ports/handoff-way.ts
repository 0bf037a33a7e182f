import type { ReadonlySignal } from '@preact/signals'
import type { ConsentedPlan } from '../../plan/consent.ts'
import type { Plan, Receipt } from '../../plan/schema.ts'
import type { Result } from '../../result.ts'
import type { HandoffPort, IsMeant } from './handoff.ts'

/** Whom a plan goes to. */
export type Receiver = {
  /** As its region calls it; empty where the address is all that is known. */
  readonly name: string
  /** Empty where the page around the plan takes it. */
  readonly endpoint: string
}

type ReceiverFault =
  /** Nobody has been chosen. */
  | 'no-server'
  /** A region is chosen, and no receiver is known for it. */
  | 'no-server-in-region'
  /** The organisation has decided something about it that cannot be read. */
  | 'policy-unread'
  /** It is not known yet whether the organisation has decided anything. */
  | 'policy-waiting'

export type ChosenReceiver = Result<Receiver, ReceiverFault>

/** The way to a receiver who may change, where others may have a say. */
export type HandoffWayPort = {
  /** As it stands now: nothing leaves for anybody else. */
  readonly receiver: ReadonlySignal<ChosenReceiver>
  /** Who is logged in there, as a name that tells nothing; nothing where nobody is, or it is not known. */
  readonly person?: ReadonlySignal<string | undefined>
  readonly possible?: ReadonlySignal<boolean>
  /**
   * Whether somebody else than whoever took that submission receives now, which the address does not
   * tell: then it is sent to them too.
   */
  isAnother?(submission: string): boolean
  /** Asked before anything is noted or sent; false leaves all as it is. */
  may?(plan: Plan): boolean
  send(
    plan: ConsentedPlan,
    submission: string,
    previous: Receipt | undefined,
    to: string,
    by?: string,
    isMeant?: IsMeant,
  ): ReturnType<HandoffPort['send']>
  follow(receipt: Receipt, to: string): ReturnType<HandoffPort['follow']>
}
