import type { ConsentFault } from '../plan/consent.ts'
import type { Plan, Receipt } from '../plan/schema.ts'
import type { FieldStatus } from '../plan/template/field.ts'
import type { FieldId } from '../plan/template/fields.ts'
import type { HandoffFault } from '../session/ports/handoff.ts'

export const views = ['plan', 'checklist', 'meeting', 'child'] as const
export type View = (typeof views)[number]

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Where the embedding page stores plans. An error that it throws or rejects with fires `sip-error`. */
export type PlanStore = {
  /** Returns the plan with that id as it was written, or undefined if there is none. */
  read(planId: string): unknown
  /** Stores the plan. Resolves when it is stored. */
  write(plan: Plan): unknown
}

/** What a page that hands off by itself may return about the delivery. */
export type Delivery = Partial<Pick<Receipt, 'task' | 'carePlan' | 'version' | 'at'>>

/**
 * Hands off a consented plan. It may be called again with the same submission, which must count once.
 * The message of an error that it throws is shown to the user. Another function is another receiver: when
 * the user hands off again, it gets the plan too, with the same submission.
 * It has one minute to answer. After that it is not called again for that submission.
 */
export type HandoffFunction = (
  plan: Plan,
  submission: string,
) => Delivery | undefined | Promise<Delivery | undefined>

/** A FHIR server, and how the user is authenticated: by the page's token, or by a log-in of its own. */
export type HandoffServer = {
  readonly endpoint: string
  /** Returns an access token. Called before each request, with the token that was refused if there was one. */
  readonly token?: (refused?: string) => string | undefined | Promise<string | undefined>
  /** Logs in through a window that returns to `sip-plan-signed-in.html` on the page's own origin. */
  readonly logIn?: { readonly clientId: string; readonly redirectUri: string }
}

/** The address of a FHIR server, a server with a token or a log-in, or the page's own function. */
export type HandoffWay = string | HandoffServer | HandoffFunction

/** One of the eight fields, in the element's language. */
export type ChecklistRow = {
  readonly number: number
  readonly id: FieldId
  readonly title: string
  readonly status: FieldStatus
  /** What is missing, and what should be reviewed. */
  readonly reasons: readonly string[]
  readonly warnings: readonly string[]
}

export type ErrorCode =
  | 'not-a-plan'
  | 'not-an-id'
  /** The store returned another plan than the one asked for. */
  | 'other-plan'
  | 'newer-version'
  | 'not-a-profile'
  | 'not-a-store'
  | 'store-failed'
  | 'part-not-loaded'
  | 'copy-refused'
  | HandoffFault
  | ConsentFault

/** Every event bubbles and crosses shadow roots. */
export type SipPlanEvents = {
  /** Fired when the user has changed the plan. */
  'sip-change': CustomEvent<{ readonly planId: string; readonly plan: Plan }>
  /** Fired when a change by the user has completed a field. */
  'sip-field-complete': CustomEvent<{ readonly number: number; readonly id: FieldId }>
  /** Fired before the plan is copied. If it is cancelled, nothing is written to the clipboard. */
  'sip-copy': CustomEvent<{ readonly text: string; readonly html: string | undefined }>
  /** Fired twice: `before` can be cancelled, and then nothing is sent; `done` has the receipt. */
  'sip-handoff': CustomEvent<
    | { readonly step: 'before'; readonly plan: Plan }
    | { readonly step: 'done'; readonly plan: Plan; readonly receipt: Receipt }
  >
  'sip-error': CustomEvent<{ readonly code: ErrorCode }>
}

export type Announce = <Name extends keyof SipPlanEvents>(
  name: Name,
  detail: SipPlanEvents[Name]['detail'],
) => boolean
