import type { RecordSystem } from './record-system.ts'

export const adra: RecordSystem = {
  name: 'Ådra Journal',
  titleEnds: 'Ådra Journal',
  childName: 'section.patient h1',
  personalNumber: 'section.patient .personnummer',
}
