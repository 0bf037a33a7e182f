import { render } from 'preact'
import type { createStyleSheet } from '../../components/styles/styles.ts'
import { later } from '../../components/widget/later.tsx'
import { createWardrobe } from '../../components/widget/wardrobe.ts'
import { WidgetApp } from '../../components/widget/widget-app.tsx'
import { widgetParts } from '../../components/widget/widget-parts.tsx'
import type { Session } from '../../lib/session/session.ts'
import { PlanElement } from '../../lib/widget/plan-element.ts'
import type { Widget } from '../../lib/widget/widget-session.ts'

/** `<sip-plan>`: one plan in any page. */
export class SipPlanElement extends PlanElement {
  /** No registry: nothing in it is an element of the page's, and a moved one would keep the old window's. */
  readonly #root = this.attachShadow({ mode: 'open', customElementRegistry: null })
  readonly #wardrobe = createWardrobe(this.#root)
  readonly #parts = viewParts(this.widget, this.#wardrobe.add)

  adoptedCallback(): void {
    this.#root.adoptedStyleSheets = []
  }

  protected override draw(): void {
    if (this.#root.adoptedStyleSheets.length === 0) this.#wardrobe.dress()
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
function viewParts(widget: Widget, wear: (sheet: typeof createStyleSheet) => void) {
  let around: Session | undefined
  const surrounded = async () => {
    const { surroundWidget } = await import('../../lib/widget/surround-widget.ts')
    around ??= surroundWidget(widget)
    return around
  }
  return {
    Work: later(async () => {
      const [session, { aroundPlan, createWorkSheet }] = await Promise.all([
        surrounded(),
        import('../../components/widget/around-plan.tsx'),
      ])
      wear(createWorkSheet)
      return aroundPlan(session)
    }),
    Meeting: later(async () => {
      const [session, { meetingView, createMeetingSheet }] = await Promise.all([
        surrounded(),
        import('../../components/widget/meeting-view.tsx'),
      ])
      wear(createMeetingSheet)
      return meetingView(session)
    }, true),
    Child: later(async () => {
      const { ChildView, createPrintSheet } = await import('../../components/widget/child-view.tsx')
      wear(createPrintSheet)
      return ChildView
    }, true),
  }
}
