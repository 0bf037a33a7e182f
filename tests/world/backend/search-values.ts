import {
  convertToSearchableDates,
  convertToSearchableReferences,
  convertToSearchableStrings,
  convertToSearchableTokens,
  convertToSearchableUris,
  evalFhirPathTyped,
  getSearchParameterDetails,
  getSearchParameters,
  type TypedValue,
  toTypedValue,
  type WithId,
} from '@medplum/core'
import type { Identifier, Resource, SearchParameter } from '@medplum/fhirtypes'
import { localTarget, referencesIn } from './references.ts'

/** One value by which a resource can be found. */
export interface SearchValue {
  code: string
  kind: 'token' | 'reference' | 'identifier' | 'date' | 'string' | 'uri' | 'link'
  system?: string | undefined
  value?: string | undefined
  until?: string | undefined
}

function identifiersOf(code: string, values: TypedValue[]): SearchValue[] {
  return values.flatMap(({ value }) => {
    const identifier = (value as { identifier?: Identifier } | undefined)?.identifier
    if (!identifier?.value) return []
    return [{ code, kind: 'identifier' as const, ...identifier }]
  })
}

function valuesFor({ type, code }: SearchParameter, found: TypedValue[]): SearchValue[] {
  switch (type) {
    case 'token':
      return convertToSearchableTokens(found).map((token) => ({ code, kind: 'token', ...token }))
    case 'reference': {
      const references = convertToSearchableReferences(found)
        .filter((value) => !value.startsWith('identifier:'))
        .map(
          (value): SearchValue => ({ code, kind: 'reference', value: localTarget(value) ?? value }),
        )
      return [...references, ...identifiersOf(code, found)]
    }
    case 'date':
      return convertToSearchableDates(found).map(({ start, end }) => ({
        code,
        kind: 'date',
        value: start ?? '0000',
        until: end ?? '9999',
      }))
    case 'string':
      return convertToSearchableStrings(found).map((value) => ({
        code,
        kind: 'string',
        value: value.toLowerCase(),
      }))
    case 'uri':
      return convertToSearchableUris(found).map((value) => ({ code, kind: 'uri', value }))
    default:
      return []
  }
}

/** Every value by which a resource can be found, and every link it holds to another. */
export function searchValuesOf(resource: WithId<Resource>): SearchValue[] {
  const parameters = Object.values(getSearchParameters(resource.resourceType) ?? {})
  const typed = [toTypedValue(resource)]
  const found = parameters.flatMap((parameter) => {
    if (!parameter.expression || parameter.type === 'composite') return []
    const { parsedExpression } = getSearchParameterDetails(resource.resourceType, parameter)
    return valuesFor(parameter, evalFhirPathTyped(parsedExpression, typed))
  })
  const links = referencesIn(resource, resource.resourceType).flatMap(({ reference }) => {
    const value = localTarget(reference)
    return value ? [{ code: '', kind: 'link' as const, value }] : []
  })
  return [...found, ...links]
}
