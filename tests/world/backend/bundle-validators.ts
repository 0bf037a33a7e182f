import type { Bundle, Resource } from '@medplum/fhirtypes'
import { Fhir } from 'fhir/fhir.js'
import { loadOwnDefinitions } from './own-definitions.ts'
import { holdsPersonalNumber } from './personal-number.ts'
import { referencesIn } from './references.ts'
import { validate } from './validation.ts'

await loadOwnDefinitions()
const fhirJs = new Fhir()

interface Leaf {
  path: string
  value: unknown
}

function leavesIn(value: unknown, path: string): Leaf[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : []
  if (inner.length === 0) return [{ path, value }]
  return inner.flatMap(([key, item]) =>
    leavesIn(item, Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`),
  )
}

function structureErrors(resource: Resource): string[] {
  const ours = validate(resource).map(
    ({ details, expression }) => `${expression?.join(', ')}: ${details?.text}`,
  )
  const theirs = fhirJs
    .validate(resource)
    .messages.filter(({ severity }) => severity === 'error' || severity === 'fatal')
    .map(({ location, message }) => `${location}: ${message} (FHIR.js)`)
  return [...ours, ...theirs]
}

function leafErrors({ path, value }: Leaf): string[] {
  if (value === null || value === '') return [`${path}: empty`]
  if (typeof value === 'object')
    return [`${path}: empty ${Array.isArray(value) ? 'array' : 'object'}`]
  if (typeof value !== 'string') return []
  if (/^\d{4}-\d\d-\d\dT/.test(value) && !value.endsWith('Z'))
    return [`${path}: instant not in UTC`]
  if (
    path.endsWith('.text.div') &&
    /<(script|iframe|object|embed|form)\b|<[^>]*(\son\w+\s*=|javascript:)/i.test(value)
  ) {
    return [`${path}: active content in a narrative`]
  }
  const isAddress =
    /^(https?|urn):/.test(value) || /\.(url|fullUrl|reference|ifNoneExist)$/.test(path)
  if (isAddress && !path.endsWith('.ifNoneExist') && holdsPersonalNumber(value)) {
    return [`${path}: personnummer in a URL`]
  }
  return []
}

function danglingErrors(bundle: Bundle): string[] {
  const known = new Set(bundle.entry?.map(({ fullUrl }) => fullUrl))
  const dangling = referencesIn(bundle, 'Bundle')
    .filter(({ reference }) => reference.startsWith('urn:uuid:') && !known.has(reference))
    .map(({ path, reference }) => `${path}: ${reference} is not in the bundle`)
  const identifiers = leavesIn(bundle, 'Bundle')
    .filter(({ path, value }) => path.endsWith('.value') && known.has(`urn:uuid:${value}`))
    .map(({ path }) => `${path}: a fullUrl as identifier, which servers rewrite`)
  return [...dangling, ...identifiers]
}

/** Everything that is wrong with a bundle, by every validator we have. Empty means nothing found. */
export function bundleErrors(bundle: Bundle): string[] {
  const resources = bundle.entry?.flatMap(({ resource }) => resource ?? []) ?? []
  return [
    ...resources.flatMap(structureErrors),
    ...leavesIn(bundle, 'Bundle').flatMap(leafErrors),
    ...danglingErrors(bundle),
  ]
}
