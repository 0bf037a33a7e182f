import type { Plan } from '../plan/schema.ts'
import type {
  ChecklistRow,
  HandoffWay,
  PlanStore,
  SipPlanEvents,
  Theme,
  View,
} from './interface.ts'

/** `<sip-plan>`: one plan in any page. */
export interface SipPlanElement extends HTMLElement {
  /** What is shown of the plan; attribute `view`. */
  view: View
  /** Light, dark, or as the reader's own machine; attribute `theme`. */
  theme: Theme
  /** The id of a region profile that is shipped; attribute `region`. */
  region: string
  /** Which plan of the store, or the id of the new plan; attribute `plan-id`. */
  planId: string
  /** The name of the field in a form; attribute `name`. */
  name: string
  /** Nothing can be written; attribute `readonly`. */
  readonly: boolean
  /** Valid only when the eight fields are done; attribute `required`. */
  required: boolean
  /** The page keeps what `sip-change` tells of, so the user is not asked before leaving; attribute `kept`. */
  kept: boolean

  /** The plan as data. Get a copy, or set a plan; one that cannot be read fires `sip-error`. Unset values are ignored. */
  get plan(): Plan
  set plan(found: Plan | string | null | undefined)
  /** The plan as JSON, as the page's form gets it. */
  get value(): string
  set value(found: Plan | string | null | undefined)
  /** The page's own region profile, in the place of a region that is shipped. */
  profile: unknown
  /** Where the page keeps the plan; without one it is kept in memory. */
  get store(): PlanStore | undefined
  set store(found: PlanStore | 'memory' | null | undefined)
  /** Where the plan is handed off: the address of a FHIR server, the server described, or a function. */
  get handoff(): HandoffWay
  set handoff(found: HandoffWay | null | undefined)

  readonly form: HTMLFormElement | null
  readonly validity: ValidityState
  readonly validationMessage: string
  readonly willValidate: boolean
  checkValidity(): boolean
  reportValidity(): boolean

  /** The eight fields as they stand now. */
  checklist(): readonly ChecklistRow[]
  /** The plan as it stands in a record, as plain text; undefined, and `sip-error`, where its part did not load. */
  toText(): Promise<string | undefined>
  /** The plan as it stands in a record, as HTML without classes or styles; undefined likewise. */
  toHTML(): Promise<string | undefined>
  /** The plan as one FHIR transaction; undefined, and `sip-error`, while the consents forbid it. */
  toBundle(): Promise<object | undefined>
  /** Back to the plan that the page gave, or to an empty one. */
  reset(): void
  /** Unfolds one of the eight fields and goes to it. @returns false where there is no such field. */
  focusField(number: number): boolean

  addEventListener<Name extends keyof SipPlanEvents>(
    type: Name,
    listener: (this: SipPlanElement, event: SipPlanEvents[Name]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void
}

/** What stands on the element in a template of React or Preact: its own, and events as `onsip-…`. */
export type SipPlanAttributes = Partial<
  Pick<
    SipPlanElement,
    'view' | 'theme' | 'region' | 'name' | 'readonly' | 'required' | 'kept' | 'profile'
  >
> & {
  'plan-id'?: string
  plan?: Plan | string | null
  store?: PlanStore | 'memory' | null
  handoff?: HandoffWay | null
} & { [Name in keyof SipPlanEvents as `on${Name}`]?: (event: SipPlanEvents[Name]) => unknown }
