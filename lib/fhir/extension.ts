import type { Extension } from '@medplum/fhirtypes'
import { cleanText } from './compact.ts'

type Kind = 'String' | 'Code' | 'Date' | 'Instant' | 'Integer' | 'Boolean'

/** What R4 has no element for: one value under a name, or nothing where there is nothing to tell. */
export const valueExtension = (
  url: string,
  kind: Kind,
  value: string | number | boolean,
): Extension | undefined =>
  typeof value === 'string' && cleanText(value) === ''
    ? undefined
    : { url, [`value${kind}`]: value }

/** Several values under one name; nothing where none of them tells anything. */
export const group = (
  url: string,
  values: readonly (Extension | undefined)[],
): Extension | undefined => {
  const extension = values.filter((value) => value !== undefined)
  return extension.length > 0 ? { url, extension } : undefined
}
