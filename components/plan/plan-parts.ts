import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Notice } from '../../lib/session/notice.ts'

/** What stands around the plan in the panel. A page that shows the plan alone has none of it. */
export type PlanParts = {
  /** Lines between the notices and the checklist. */
  readonly Lines?: ComponentType
  /** Below the checklist. */
  readonly Work?: ComponentType
  /** Among the other ways to copy, first. */
  readonly Copy?: ComponentType
  /** Last of all, folded. */
  readonly Menu?: ComponentType
  /** In the place of the foot with its two buttons. */
  readonly Foot?: ComponentType
  /** What there is to say of other things than the plan. */
  readonly Notice?: ComponentType<{ notice: Notice }>
  /** The way out where somebody else has changed the plan at the region. */
  readonly Resolve?: ComponentType
  /** The way to log in, beside a handoff that waits for it. */
  readonly SignIn?: ComponentType<{ thenSend?: boolean }>
  /** The way to send the plan without a server. */
  readonly WithoutServer?: ComponentType
}

export const PlanPartsContext = createContext<PlanParts>({})

export const usePlanParts = (): PlanParts => useContext(PlanPartsContext)
