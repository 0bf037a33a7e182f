import { toInstant } from '../../dates/day.ts'
import { readNumber } from '../../plan/personal-number.ts'
import { personSystems } from '../person-systems.ts'
import type { Leaf } from '../reading/leaves.ts'
import { isAllowed } from './codes.ts'
import { isNarrative } from './narrative.ts'

/** The most that one document may hold (RIV-TA GetCarePlans 2.0), in characters of base64. */
const mostBase64 = Math.ceil((100 * 1024) / 3) * 4
const words =
  /(^|\.)(text|description|comment|display|div|data|title|name|value|valueString|contentString|district|state|ifNoneExist|lastModified|linkId|versionId)$/
const address = /(^|\.)(url|fullUrl|reference|system|profile\[\d+\]|questionnaire|uri)$/
const times =
  /(^|\.)(start|end|created|authored|authoredOn|dateTime|date|dueDate|birthDate|sent|recorded|occurredDateTime|lastModified|verificationDate|valueDate|valueInstant|creation)$/
const day = /^\d{4}-\d\d-\d\d$/
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** What is wrong with one value, whatever resource it stands in. */
export function valueFaults({ path, value }: Leaf): readonly string[] {
  if (value === null || typeof value === 'object' || value === '') return [`${path}: empty`]
  if (!isAllowed(path, value)) return [`${path}: code`]
  if (typeof value !== 'string') return []
  if (value.trim() === '') return [`${path}: empty`]
  if (path.endsWith('text.div')) return isNarrative(value) ? [] : [`${path}: narrative`]
  if (path.endsWith('.data')) return dataFaults(path, value)
  if (times.test(path) && !isTime(value)) return [`${path}: time`]
  if (!words.test(path) && /^\d{4}-\d\d-\d\dT/.test(value) && !instant.test(value)) {
    return [`${path}: time`]
  }
  if (address.test(path)) return addressFaults(path, value)
  return []
}

const isTime = (written: string): boolean =>
  (day.test(written) || instant.test(written)) &&
  toInstant(written)?.startsWith(written.slice(0, 10)) === true

const dataFaults = (path: string, data: string): readonly string[] => [
  ...(data.length > mostBase64 ? [`${path}: more than 100 KB`] : []),
  ...(/^[A-Za-z0-9+/]+={0,2}$/.test(data) && data.length % 4 === 0 ? [] : [`${path}: not base64`]),
]

/** Its figures are at random, and may fall as those of a date of birth. */
const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/gi

/** Twelve figures with the date of a birth in them, wherever they stand in an address. */
function addressFaults(path: string, written: string): readonly string[] {
  const number = /(?<![0-9A-Za-z-])(?:19|20)\d{2}[01]\d[0-9]\d-?\d{4}(?![0-9A-Za-z])/
  return [
    ...(number.test(decoded(written).replaceAll(uuid, ''))
      ? [`${path}: personal number in an address`]
      : []),
    ...(/^[^\s<>"]+$/.test(written) ? [] : [`${path}: no address`]),
  ]
}

const decoded = (written: string): string => {
  try {
    return decodeURIComponent(written)
  } catch {
    return written
  }
}

/** A number that has a system of its own is told with it, and what has such a system holds. */
export function isIdentifier({ system, value }: { system?: unknown; value?: unknown }): boolean {
  if (typeof value !== 'string') return false
  const number = readNumber(value)
  if (personSystems.includes(String(system))) {
    return number !== undefined && number.value === value && number.system === system
  }
  return number?.system === undefined
}
