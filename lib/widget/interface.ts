import type { ConsentFault } from '../plan/consent.ts'
import type { Plan, Receipt } from '../plan/schema.ts'
import type { FieldStatus } from '../plan/template/field.ts'
import type { FieldId } from '../plan/template/fields.ts'
import type { HandoffFault } from '../session/ports/handoff.ts'

export const views = ['plan', 'checklist', 'meeting', 'child'] as const
export type View = (typeof views)[number]

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Where the embedding page keeps plans. What it throws, or rejects with, is said as `sip-error`. */
export type PlanStore = {
  /** The plan with that id as it was written; undefined where there is none. */
  read(planId: string): unknown
  /** Keeps the plan; resolves when it is safe. */
  write(plan: Plan): unknown
}

/** What a page that hands off itself may tell of the delivery. */
export type Delivery = Partial<Pick<Receipt, 'task' | 'carePlan' | 'version' | 'at'>>

/**
 * Hands a consented plan off. The same submission may come again, and must count once. What it
 * throws is told to the user as the server's own words. Another function is another receiver: pressed
 * again it gets the plan too, as the same submission.
 * It is waited for a minute; one that has not answered is not called again for that submission.
 */
export type HandoffFunction = (
  plan: Plan,
  submission: string,
) => Delivery | undefined | Promise<Delivery | undefined>

/** A FHIR server, and how the user is known there: by the page's token, or by a log-in of its own. */
export type HandoffServer = {
  readonly endpoint: string
  /** An access token, asked for before each request; another one than `refused`. */
  readonly token?: (refused?: string) => string | undefined | Promise<string | undefined>
  /** Logs in through a window that comes back to `sip-plan-signed-in.html` on the page's own origin. */
  readonly logIn?: { readonly clientId: string; readonly redirectUri: string }
}

/** The address of a FHIR server, the server described, or the page's own function. */
export type HandoffWay = string | HandoffServer | HandoffFunction

/** One of the eight fields, in the element's language. */
export type ChecklistRow = {
  readonly number: number
  readonly id: FieldId
  readonly title: string
  readonly status: FieldStatus
  /** What is missing, and what should be looked at. */
  readonly reasons: readonly string[]
  readonly warnings: readonly string[]
}

export type ErrorCode =
  | 'not-a-plan'
  | 'not-an-id'
  /** The store has given another plan than it was asked for. */
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
  /** The user has changed the plan. */
  'sip-change': CustomEvent<{ readonly planId: string; readonly plan: Plan }>
  /** A field has become complete by what the user wrote. */
  'sip-field-complete': CustomEvent<{ readonly number: number; readonly id: FieldId }>
  /** Cancelled, the clipboard is left alone. */
  'sip-copy': CustomEvent<{ readonly text: string; readonly html: string | undefined }>
  /** `before` can be cancelled, and then nothing is sent; `done` tells of the receipt. */
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
