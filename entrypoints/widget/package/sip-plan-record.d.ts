import type { HandoffFunction } from './sip-plan.js'

/** What the record system told when it opened the page in its frame. */
export type RecordFrame = {
  /** `smart_web_messaging_handle` and `smart_web_messaging_origin` of the launch. */
  readonly handle: string
  readonly origin: string
  /** The personal number of the patient whose record it is: with it no other child's plan is sent. */
  readonly patient?: string | undefined
  /** Milliseconds to wait for an answer. */
  readonly patience?: number
}

/** A way to hand off for a page in a record system's frame (SMART Web Messaging 1.0). */
export declare const recordFrame: (frame: RecordFrame) => HandoffFunction
