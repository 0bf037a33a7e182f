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
  /** Which part of the plan is shown. Attribute: `view`. */
  view: View
  /** The color theme: light, dark, or the user's own setting. Attribute: `theme`. */
  theme: Theme
  /** The id of a built-in region profile. Attribute: `region`. */
  region: string
  /** The id of the plan to read from the store, or of the new plan. Attribute: `plan-id`. */
  planId: string
  /** The name of the field when the form is submitted. Attribute: `name`. */
  name: string
  /** Makes the plan read-only. Attribute: `readonly`. */
  readonly: boolean
  /** The field is valid only when all eight fields are complete. Attribute: `required`. */
  required: boolean
  /** The page saves the plan on `sip-change`, so the user is not asked before leaving it. Attribute: `kept`. */
  kept: boolean

  /** The plan as data. Get a copy, or set a plan; one that cannot be read fires `sip-error`. Unset values are ignored. */
  get plan(): Plan
  set plan(found: Plan | string | null | undefined)
  /** The plan as JSON, the value that a form gets. */
  get value(): string
  set value(found: Plan | string | null | undefined)
  /** The page's own region profile, used instead of a built-in one. */
  profile: unknown
  /** Where the page stores the plan. Without a store it is kept in memory. */
  get store(): PlanStore | undefined
  set store(found: PlanStore | 'memory' | null | undefined)
  /** Where the plan is sent: the address of a FHIR server, a server with a token or a log-in, or a function. */
  get handoff(): HandoffWay
  set handoff(found: HandoffWay | null | undefined)

  readonly form: HTMLFormElement | null
  readonly validity: ValidityState
  readonly validationMessage: string
  readonly willValidate: boolean
  checkValidity(): boolean
  reportValidity(): boolean

  /** The current state of the eight fields. */
  checklist(): readonly ChecklistRow[]
  /** The plan as plain text, as it is written in a record. Undefined, with `sip-error`, if this part could not be loaded. */
  toText(): Promise<string | undefined>
  /** The plan as HTML without classes or styles, as it is written in a record. Undefined in the same case. */
  toHTML(): Promise<string | undefined>
  /** The plan as one FHIR transaction. Undefined, with `sip-error`, if the consents do not allow it. */
  toBundle(): Promise<object | undefined>
  /** Restores the plan that the page set, or an empty one. */
  reset(): void
  /** Expands one of the eight fields and moves the focus to it. @returns false if there is no such field. */
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

/** The attributes of the element in JSX for React and Preact. Events are `onsip-…`. */
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
