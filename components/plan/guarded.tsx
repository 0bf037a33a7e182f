import { Component, type ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { tellFault } from '../../lib/session/model.ts'
import { SessionContext, usePlanSession } from '../context.ts'
import { usePlanParts } from './plan-parts.ts'

/** A part of a screen by itself: a bug while it is drawn leaves the other parts as they are. */
export class Guarded extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  static override contextType = SessionContext
  override state = { failed: false }

  override componentDidCatch(error: unknown): void {
    this.setState({ failed: true })
    if (this.context) tellFault(this.context.notices, error)
  }

  override render() {
    return this.state.failed ? (
      <Failed again={() => this.setState({ failed: false })} />
    ) : (
      this.props.children
    )
  }
}

/** In the place of a part. Once the plan says something else, it is tried again. */
function Failed({ again }: { again: () => void }) {
  const { session } = usePlanSession()
  const { Broken } = usePlanParts()
  const plan = session.state.plan.value
  const drawn = useRef(plan)
  useLayoutEffect(() => {
    if (drawn.current !== plan) again()
  })
  return Broken ? <Broken again={again} /> : null
}
