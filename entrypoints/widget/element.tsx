import { signal } from '@preact/signals'
import { render } from 'preact'
import { createStyleSheet } from '../../components/styles/styles.ts'
import { later } from '../../components/widget/later.tsx'
import { WidgetApp } from '../../components/widget/widget-app.tsx'
import { createWidgetSession } from '../../lib/widget/widget-session.ts'

/**
 * `<sip-plan>`: one plan in any page.
 * @attribute handoff - base address of the FHIR server that receives the plan; without it there is
 * no handoff.
 * @property plan - the plan as data, in and out.
 */
export class SipPlanElement extends HTMLElement {
  static readonly observedAttributes = ['handoff']
  readonly #endpoint = signal('')
  readonly #widget = createWidgetSession(this.#endpoint)
  readonly #parts = {
    Work: later(async () => {
      const [{ surroundWidget }, { aroundPlan }] = await Promise.all([
        import('../../lib/widget/surround-widget.ts'),
        import('../../components/widget/around-plan.tsx'),
      ])
      return aroundPlan(surroundWidget(this.#widget))
    }),
  }

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [createStyleSheet()]
    render(<WidgetApp session={this.#widget.session} parts={this.#parts} />, root)
    this.#takeEarlyPlan()
  }

  disconnectedCallback(): void {
    if (this.shadowRoot) render(null, this.shadowRoot)
  }

  attributeChangedCallback(_name: 'handoff', _old: string | null, value: string | null): void {
    this.#endpoint.value = value ?? ''
  }

  get plan(): unknown {
    return this.#widget.read()
  }

  set plan(value: unknown) {
    this.#widget.write(value)
  }

  /** A page may give the plan before the script has come: as a property that hides the real one. */
  #takeEarlyPlan(): void {
    if (!Object.hasOwn(this, 'plan')) return
    const early = this.plan
    Reflect.deleteProperty(this, 'plan')
    this.plan = early
  }
}
