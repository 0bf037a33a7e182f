import type { ConsentedPlan } from '../../plan/consent.ts'
import type { RegisteredPerson, RegisterKeeps } from '../../plan/registered-person.ts'
import type { Receipt } from '../../plan/schema.ts'
import type { Failure, Result, Success } from '../../result.ts'

/** Whether a handoff is still meant and allowed, by what is kept now. */
export type IsMeant = () => boolean | Promise<boolean>

/** The way to the regional backend. */
export type HandoffPort = {
  /**
   * Hands a plan off, once: the same submission may be sent again after any failure, and still
   * counts once. Resolves to the receipt of the first delivery when there was one before.
   * @param submission a random UUID, kept on the plan before the first attempt.
   * @param previous the receipt of the plan's latest handoff, when this one replaces it.
   * @param isMeant asked after each wait: where it is no more meant, nothing more is sent.
   */
  send(
    plan: ConsentedPlan,
    submission: string,
    previous: Receipt | undefined,
    isMeant?: IsMeant,
  ): Promise<HandoffReceipt | HandoffRefusal>
  /** Asks what has become of a handoff: reads, and changes nothing. */
  follow(receipt: Receipt): Promise<Result<RegionAnswer, HandoffFault>>
}

/** `registerKeeps`: what the region goes on saying of the child, where it has a record of its own. */
export type HandoffReceipt = Success<Receipt> & {
  readonly registerKeeps?: RegisterKeeps | undefined
}

/** The region's own answer to a handoff, and that of each unit that was asked for something. */
export type RegionAnswer = ReceiverAnswer & {
  readonly units: readonly (ReceiverAnswer & { unit: string })[]
}

export type ReceiverAnswer = {
  readonly status: AnswerStatus
  /** Why it was turned down, in the receiver's words, or empty. */
  readonly reason: string
}

export type AnswerStatus =
  | 'waiting'
  | 'received'
  | 'accepted'
  | 'rejected'
  | 'completed'
  | 'ended'
  /** The plan no longer asks this unit. */
  | 'not-asked'

/** `person`: whom the region has under the child's number, where that is what stands in the way. */
export type HandoffRefusal = Failure<HandoffFault> & {
  readonly person?: RegisteredPerson | undefined
}

export type HandoffFault =
  /** No region is chosen, and no server is named in the settings. */
  | 'no-server'
  /** A region is chosen, and no receiver is known for it. */
  | 'no-server-in-region'
  /** The organisation has decided something about the receiver that cannot be read. Nothing was sent. */
  | 'policy-unread'
  /** It is not known yet whether the organisation has decided anything. Nothing was sent. */
  | 'policy-waiting'
  /** No answer: the server is down, the network is gone, or the browser may not reach it. */
  | 'unreachable'
  /** The server took too long. It may still have taken the plan: send the same submission again. */
  | 'timeout'
  /** The server leads on to another address. Nothing was sent there. */
  | 'moved'
  /** The server takes nothing for now; `after` tells when it wants to be asked again. */
  | 'busy'
  /** The program that sends was stopped in the middle. Send the same submission again. */
  | 'interrupted'
  /** Log-in is needed, or has ended. */
  | 'signed-out'
  /** The page came without https: the browser lets nobody log in there. */
  | 'plain-page'
  /** This user may not hand off, or not this child's plan. */
  | 'not-allowed'
  /** The server will not take the plan; `detail` holds its own words. */
  | 'refused'
  /** Somebody else has changed the plan at the region since it was last handed off. */
  | 'conflict'
  /** What came back is not what a FHIR server answers. */
  | 'nonsense'
  /** The server took some parts and not others: it does not do transactions. */
  | 'partly'
  /** The plan could not be made into what the region takes: a bug of ours. Nothing was sent. */
  | 'bundle-fault'
  /** The plan, its receiver or who is logged in is another than when it was pressed. */
  | 'changed-meanwhile'
  /** The consent no longer holds. */
  | 'no-consent'
  /** The region has the number under another name or birth date: the user is asked. */
  | 'person-differs'
  /** The region has the number for somebody who has died. */
  | 'person-deceased'
  /** The region no longer uses its record of the person. */
  | 'person-inactive'
  /** Another record has taken the place of the person's at the region. */
  | 'person-replaced'
  /** The region has the number for several people. */
  | 'several-people'
