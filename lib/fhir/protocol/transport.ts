import type { Bundle } from '@medplum/fhirtypes'
import type { RegisteredPerson, RegisterKeeps } from '../../plan/registered-person.ts'
import type { Receipt } from '../../plan/schema.ts'
import type { Result, Success } from '../../result.ts'

/** The way to one FHIR server. Answers are parsed by whoever implements it; nothing here fetches. */
export type FhirTransport = {
  /** Posts a transaction or batch; `minimal` asks for places and versions without the resources. */
  send(bundle: Bundle, wanted: 'representation' | 'minimal'): Promise<ServerAnswer<AnswerBundle>>
  /** Reads one resource by its reference. */
  read(reference: string): Promise<ServerAnswer<Stored>>
  /** Every version of one resource, the newest first. */
  history(reference: string): Promise<ServerAnswer<Stored[]>>
  /** Searches by POST, so that no value stands in a URL. All pages of the answer. */
  search(
    type: string,
    parameters: Readonly<Record<string, string>>,
  ): Promise<ServerAnswer<Stored[]>>
}

export type ServerAnswer<Value> = Result<Value, TransportFault>

export type TransportFault =
  | 'unreachable'
  | 'timeout'
  /** Not sent: who asked does not mean it any more. */
  | 'interrupted'
  /** It leads on to another address, where nothing is sent. */
  | 'moved'
  /** Nobody is logged in, or no longer. */
  | 'signed-out'
  | 'not-allowed'
  | 'refused'
  | 'nonsense'
  /** Not sent: what we made of the plan breaks a rule of FHIR, which is a bug of ours. */
  | 'bundle-fault'
  /** Refused for now: the server is busy or broken, in its own words. */
  | 'busy'
  /** 409 or 412: what was to be changed is not as it was. */
  | 'stale'

/** Why a plan cannot be laid with the person whom the region has under the child's number. */
export type RegisterFault =
  /** Another name or birth date: the user is asked. */
  | 'person-differs'
  | 'person-deceased'
  | 'person-inactive'
  /** Another record of the region's has taken the place of this one. */
  | 'person-replaced'
  /** Several people have the number. */
  | 'several-people'

/** A failure that tells of the person whom it is about. */
export type AboutPerson = { readonly person?: RegisteredPerson | undefined }

/** A delivery's receipt, and what the region goes on saying of the child beside it. */
export type Delivered = Success<Receipt> & { readonly registerKeeps?: RegisterKeeps | undefined }

/** Why a delivery did not happen; each of them is one of the handoff port's own codes. */
export type DeliveryFault = Exclude<TransportFault, 'stale'> | RegisterFault | 'conflict' | 'partly'

/** A resource as the server has it: what the protocol looks at, and everything else unread. */
export type Stored = {
  readonly [other: string]: unknown
  readonly resourceType: string
  readonly id?: string | undefined
  readonly meta?:
    | {
        readonly versionId?: string | undefined
        readonly lastUpdated?: string | undefined
        readonly profile?: unknown
        readonly security?: readonly { readonly code?: string | undefined }[] | undefined
      }
    | undefined
  readonly status?: string | undefined
  readonly identifier?:
    | readonly { readonly system?: string | undefined; readonly value?: string | undefined }[]
    | undefined
  readonly statusReason?: { readonly text?: string | undefined } | undefined
  readonly owner?: { readonly display?: string | undefined } | undefined
  readonly focus?: { readonly reference?: string | undefined } | undefined
  readonly output?:
    | readonly {
        readonly type?: { readonly text?: string | undefined } | undefined
        readonly valueReference?: { readonly reference?: string | undefined } | undefined
      }[]
    | undefined
}

export type AnswerBundle = {
  readonly type: string
  readonly entry: readonly AnswerEntry[]
  /** Where the rest of a long answer stands. */
  readonly next?: string | undefined
}

export type AnswerEntry = {
  readonly status: string
  readonly location?: string | undefined
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
  readonly resource?: Stored | undefined
  /** Of a search: `include` where it was not asked for, and comes along. */
  readonly mode?: string | undefined
  /** What the server says of an entry that it did not take. */
  readonly words?: string | undefined
}
