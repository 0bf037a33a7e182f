import { computed, signal } from '@preact/signals'
import type { Plan } from '../plan/schema.ts'
import { bringBundle, bringLanguage, bringRegion } from './bring.ts'
import { checklistRows } from './checklist-rows.ts'
import type { SipPlanElement } from './element-interface.ts'
import { createFirstDraw } from './first-draw.ts'
import {
  type Announce,
  type HandoffWay,
  type PlanStore,
  type Theme,
  type View,
  views,
} from './interface.ts'
import { createPagePlan } from './page-plan.ts'
import { recordCopy } from './record-copy.ts'
import { oneOf, reflect, reflectFlags, takeEarly } from './reflect.ts'
import { wayFrom } from './way-from.ts'
import { whileInPage } from './while-in-page.ts'
import { createWidgetSession } from './widget-session.ts'

/** What a page may set as a property before the script has come. */
const settable = [
  ...['profile', 'store', 'view', 'theme', 'region', 'planId', 'name', 'readonly', 'required'],
  ...['kept', 'handoff', 'plan', 'value'],
]

/** `<sip-plan>` without what is seen of it: what a page gives it, asks of it and is told. */
export abstract class PlanElement extends HTMLElement implements SipPlanElement {
  static readonly formAssociated = true
  static readonly observedAttributes = [
    ...['view', 'lang', 'region', 'plan-id', 'readonly', 'handoff', 'required', 'kept'],
  ]

  declare view: View
  declare theme: Theme
  declare region: string
  declare planId: string
  declare name: string
  declare readonly: boolean
  declare required: boolean
  declare kept: boolean

  static {
    const { prototype } = PlanElement
    reflect(prototype, {
      ...{ view: 'view', theme: 'theme', region: 'region', planId: 'plan-id', name: 'name' },
    })
    reflectFlags(prototype, ['readonly', 'required', 'kept'])
  }

  protected readonly shownView = signal<View>('plan')
  readonly #way = signal<HandoffWay>('')
  readonly #store = signal<PlanStore | undefined>(undefined)
  readonly #flags = { readonly: signal(false), required: signal(false), kept: signal(false) }
  readonly #disabled = signal(false)
  readonly #reading = signal<boolean | (() => void)>(false)
  readonly #form = signal<HTMLFormElement | null>(null)
  readonly #internals = this.attachInternals()
  #profile: unknown
  #stops: readonly (() => void)[] = []

  protected readonly announce: Announce = (name, detail) =>
    this.dispatchEvent(
      new CustomEvent(name, {
        detail,
        bubbles: true,
        composed: true,
        cancelable: name === 'sip-copy' || (name === 'sip-handoff' && !('receipt' in detail)),
      }),
    )

  protected readonly widget = createWidgetSession(
    {
      way: this.#way,
      store: this.#store,
      kept: this.#flags.kept,
      inForm: computed(() => this.#form.value !== null),
      opening: this.#reading,
      readonly: computed(
        () => this.#flags.readonly.value || this.#disabled.value || !!this.#reading.value,
      ),
    },
    this.announce,
  )

  readonly #pages = createPagePlan(this.widget, this.#store, this.#reading, this.announce)
  readonly #first = createFirstDraw(this, () => this.draw())
  protected abstract draw(): void

  connectedCallback(): void {
    takeEarly(this, settable)
    this.#stops = [
      this.#first.soon(),
      ...whileInPage(this.widget.session, this.#pages, {
        element: this,
        internals: this.#internals,
        form: this.#form,
        ...this.#flags,
        store: this.#store,
        announce: this.announce,
        anchor: (number) => this.#first.find(`[part~="field-${number}"] button`, 'h1'),
      }),
    ]
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop()
    this.#stops = []
  }

  attributeChangedCallback(name: string, _old: string | null, value: string | null): void {
    if (name === 'view') this.shownView.value = oneOf(views, value ?? '')
    else if (name in this.#flags) this.#flags[name as 'kept'].value = value !== null
    else if (name === 'handoff') this.#way.value = wayFrom(value)
    else if (name === 'plan-id') this.#pages.want(value ?? '')
    else if (name === 'region') this.#bringRegion()
    else if (name === 'lang') this.#bring(bringLanguage(this.widget, value ?? ''))
  }

  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#form.value = form
  }

  formDisabledCallback(isDisabled: boolean): void {
    this.#disabled.value = isDisabled
  }

  formResetCallback(): void {
    this.reset()
  }

  get plan(): Plan {
    return this.#pages.read()
  }

  set plan(found: unknown) {
    this.#pages.take(found)
    this.#first.now()
  }

  get value(): string {
    return JSON.stringify(this.widget.session.state.plan.peek())
  }

  set value(found: unknown) {
    this.#pages.take(found)
  }

  get profile(): unknown {
    return this.#profile
  }

  set profile(found: unknown) {
    this.#profile = found ?? undefined
    this.#bringRegion()
  }

  get store(): PlanStore | undefined {
    return this.#store.peek()
  }

  set store(found: unknown) {
    this.#pages.keepIn(found)
  }

  get handoff(): HandoffWay {
    return this.#way.peek()
  }

  set handoff(found: unknown) {
    if (typeof found === 'string' && found !== '') this.setAttribute('handoff', found)
    else {
      this.removeAttribute('handoff')
      this.#way.value = wayFrom(found)
    }
  }

  get form(): HTMLFormElement | null {
    return this.#internals.form
  }

  get validity(): ValidityState {
    return this.#internals.validity
  }

  get validationMessage(): string {
    return this.#internals.validationMessage
  }

  get willValidate(): boolean {
    return this.#internals.willValidate
  }

  checkValidity(): boolean {
    return this.#internals.checkValidity()
  }

  reportValidity(): boolean {
    return this.#internals.reportValidity()
  }

  checklist() {
    return checklistRows(this.widget.session)
  }

  async toText() {
    return (await this.#copy())?.text
  }

  async toHTML() {
    return (await this.#copy())?.html
  }

  async toBundle() {
    const bundle = await bringBundle(this.plan)
    if (bundle?.ok) return bundle.value
    this.announce('sip-error', { code: bundle?.code ?? 'part-not-loaded' })
    return undefined
  }

  reset(): void {
    this.#pages.reset()
  }

  focusField(number: number): boolean {
    if (!this.checklist().some((row) => row.number === number)) return false
    this.#first.now()
    this.widget.session.view.goTo(number)
    this.#first.find(`[part~="field-${number}"] button`)?.focus()
    return true
  }

  readonly #copy = () =>
    recordCopy(this.plan, this.widget.session.state.writer.peek(), this.announce)

  #bringRegion(): void {
    this.#bring(
      bringRegion(this.widget, this.region, this.#profile).then((isGood) => {
        if (!isGood) this.announce('sip-error', { code: 'not-a-profile' })
      }),
    )
  }

  #bring(part: Promise<unknown>): void {
    part.catch(() => this.announce('sip-error', { code: 'part-not-loaded' }))
  }
}
