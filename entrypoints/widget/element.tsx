import { render } from 'preact'
import { createStyleSheet } from '../../components/styles/styles.ts'
import { later } from '../../components/widget/later.tsx'
import { WidgetApp } from '../../components/widget/widget-app.tsx'
import { widgetParts } from '../../components/widget/widget-parts.tsx'
import type { Session } from '../../lib/session/session.ts'
import { PlanElement } from '../../lib/widget/plan-element.ts'
import type { Widget } from '../../lib/widget/widget-session.ts'

/** `<sip-plan>`: one plan in any page. */
export class SipPlanElement extends PlanElement {
  readonly #root = this.attachShadow({ mode: 'open' })
  readonly #parts = viewParts(this.widget, (sheet) => {
    this.#root.adoptedStyleSheets = [...this.#root.adoptedStyleSheets, sheet]
  })

  protected override draw(): void {
    if (this.#root.adoptedStyleSheets.length === 0) {
      this.#root.adoptedStyleSheets = [createStyleSheet()]
    }
    const { Work, Meeting, Child } = this.#parts
    const { session } = this.widget
    render(
      <WidgetApp
        session={session}
        parts={{ ...widgetParts, Work }}
        view={this.shownView}
        Meeting={Meeting}
        Child={Child}
      />,
      this.#root,
    )
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    render(null, this.#root)
  }
}

/** What comes when it is asked for. @param wear puts the styles of a view beside the plan's. */
function viewParts(widget: Widget, wear: (sheet: CSSStyleSheet) => void) {
  let around: Session | undefined
  const surrounded = async () => {
    const { surroundWidget } = await import('../../lib/widget/surround-widget.ts')
    around ??= surroundWidget(widget)
    return around
  }
  return {
    Work: later(async () => {
      const [session, { aroundPlan }] = await Promise.all([
        surrounded(),
        import('../../components/widget/around-plan.tsx'),
      ])
      return aroundPlan(session)
    }),
    Meeting: later(async () => {
      const [session, { meetingView, createMeetingSheet }] = await Promise.all([
        surrounded(),
        import('../../components/widget/meeting-view.tsx'),
      ])
      wear(createMeetingSheet())
      return meetingView(session)
    }, true),
    Child: later(async () => {
      const { ChildView, createPrintSheet } = await import('../../components/widget/child-view.tsx')
      wear(createPrintSheet())
      return ChildView
    }, true),
  }
}
