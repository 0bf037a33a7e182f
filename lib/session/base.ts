import type { PlanTexts } from '../i18n/sv/plan-texts.ts'
import { type Busy, createBusy } from './busy.ts'
import { createNotices, type Notices } from './notice.ts'
import type { PlanPorts } from './ports/ports.ts'
import {
  createState,
  type PlanRegion,
  type PlanState,
  type Surroundings,
  type Work,
} from './state.ts'

/** What every model works with. */
export type Base<Ports = PlanPorts, Signals = PlanState> = {
  readonly ports: Ports
  readonly state: Signals
  readonly notices: Notices
  readonly busy: Busy<Work>
}

export function createBase<Texts extends PlanTexts, InUse extends PlanRegion>(
  ports: PlanPorts,
  surroundings: Surroundings<Texts, InUse>,
) {
  const { clock, policy, identity } = ports
  const state = createState(clock, surroundings, policy, identity?.who)
  const notices = createNotices(state.notices)
  return { ports, state, notices, busy: createBusy<Work>(state.working, state.busy) }
}
