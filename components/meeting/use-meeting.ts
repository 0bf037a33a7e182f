import { inRoom } from '../../lib/plan/in-room.ts'
import { usePlan } from '../context.ts'

/** As `usePlan`, with the plan as it may be `shown`: whatever is read on this page comes from there. */
export function useMeeting() {
  const all = usePlan()
  return { ...all, shown: inRoom(all.plan) }
}

/** A row of the plan as it may be shown. */
export const shownRow = <Row extends { readonly id: string }>(
  rows: readonly Row[],
  row: Row,
): Row => rows.find(({ id }) => id === row.id) ?? row
