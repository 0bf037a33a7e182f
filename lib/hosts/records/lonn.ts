import type { RecordSystem } from './record-system.ts'

export const lonn: RecordSystem = {
  titleEnds: 'Lönn Elevakt',
  childName: 'header.student h1',
  personalNumber: 'header.student p > span:first-child',
}
