import type { RecordSystem } from './record-system.ts'

export const adra: RecordSystem = {
  titleEnds: 'Ådra Journal',
  childName: 'section.patient h1',
  personalNumber: 'section.patient .personnummer',
}
