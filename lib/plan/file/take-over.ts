import { withLastSent } from '../last-sent.ts'
import type { Plan } from '../schema.ts'
import { withLimits } from './limits-here.ts'
import { withSafeguards } from './safeguards.ts'

/**
 * The plan of a file in the place of the one on this device. What has been handed off, kept as a
 * version, answered, sent to calendars, withdrawn, limited, protected or explained here stays, and so do
 * the writer's private notes, which no file holds.
 */
export const takeOver = (here: Plan, file: Plan): Plan => ({
  ...withSafeguards(here, withLimits(here, file)),
  otherRecords: here.otherRecords,
  ...((here.mended || file.mended) && {
    mended: joined(here.mended ?? [], file.mended ?? [], ({ id }) => id),
  }),
  meeting: {
    ...withLastSent(file, here).meeting,
    privateNotes: here.meeting.privateNotes,
  },
  handoffs: joined(
    // An attempt that was answered elsewhere is answered.
    here.handoffs.filter(({ submission, receipt }) => receipt || !isIn(file, submission)),
    file.handoffs,
    ({ submission }) => submission,
  ),
  versions: joined(here.versions, file.versions, ({ at }) => at).sort(
    (one, other) => one.number - other.number,
  ),
  surveys: joined(here.surveys, file.surveys, ({ id }) => id).sort((one, other) =>
    one.id < other.id ? -1 : 1,
  ),
})

const isIn = ({ handoffs }: Plan, name: string): boolean =>
  handoffs.some(({ submission }) => submission === name)

/** The rows of the file after those that only this device has; where both have one, ours stands. */
const joined = <Row>(
  here: readonly Row[],
  file: readonly Row[],
  nameOf: (row: Row) => string,
): Row[] => {
  const names = new Set(here.map(nameOf))
  return [...here, ...file.filter((row) => !names.has(nameOf(row)))]
}
