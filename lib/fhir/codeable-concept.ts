import type { CodeableConcept } from '@medplum/fhirtypes'
import { systems } from './systems.ts'

type System = keyof typeof systems

/** One code, with words beside it where a reader without the code system needs them. */
export const concept = (system: System, code: string, text?: string): CodeableConcept => ({
  coding: [{ system: systems[system], code }],
  ...(text && { text }),
})
