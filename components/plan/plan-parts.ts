import { type ComponentType, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { MendedPart } from '../../lib/plan/mended-parts.ts'
import type { SectionId } from '../../lib/plan/output/plan-document.ts'
import type { Notice } from '../../lib/session/notice.ts'

/** What stands in and around the plan by where it is shown: in the panel at once, in a page of others when it is asked for, or not at all. */
export type PlanParts = {
  /** First in the head: the way to the other plans. */
  readonly Back?: ComponentType
  /** Last in the head. */
  readonly Tools?: ComponentType
  /** Beside the word that nothing is kept yet. */
  readonly ChoosePassphrase?: ComponentType
  /** Lines between the notices and the checklist. */
  readonly Lines?: ComponentType
  /** Below the checklist. */
  readonly Work?: ComponentType
  /** What the region asks beside the eight fields. */
  readonly Region?: ComponentType
  /** What the region's agreement says of the child's age. */
  readonly Ages?: ComponentType
  /** Which sections to copy, and as what. */
  readonly CopyChoices?: ComponentType
  /** Among the other ways to copy, first. */
  readonly Copy?: ComponentType
  /** Last of all, folded. */
  readonly Menu?: ComponentType
  /** In the place of the foot with its two buttons. */
  readonly Foot?: ComponentType
  /** What there is to say. */
  readonly Notice?: ComponentType<{ notice: Notice }>
  /** What of a part could not be read when the plan was opened. */
  readonly Mended?: ComponentType<{ part: MendedPart }>
  /** In the place of a part that could not be drawn; nothing where there is none. */
  readonly Broken?: ComponentType<{ again: () => void }>
  /** What a part says, where it is shown to read alone. */
  readonly Written?: ComponentType<{ section: SectionId }>
  /** What can be done where a handoff did not come through, by what was wrong. */
  readonly WaysOn?: ComponentType<{ code: string }>
  /** Whom a press on handing off sends the plan to. */
  readonly Receiver?: ComponentType
}

export const PlanPartsContext = createContext<PlanParts>({})

export const usePlanParts = (): PlanParts => useContext(PlanPartsContext)
