import type { RecordSystem } from './record-system.ts'

export const lonn: RecordSystem = {
  name: 'Lönn Elevakt',
  titleEnds: 'Lönn Elevakt',
  childName: 'header.student h1',
  personalNumber: 'header.student p > span:first-child',
}
