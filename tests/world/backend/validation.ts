import {
  OperationOutcomeError,
  type TypedValueWithPath,
  validateResource,
  validateTypedValue,
  validationError,
} from '@medplum/core'
import type {
  CodeableConcept,
  Coding,
  OperationOutcomeIssue,
  Quantity,
  Resource,
  StructureDefinition,
} from '@medplum/fhirtypes'
import { loadDefinitions } from './definitions.ts'
import { extensionIssues } from './extension-rules.ts'
import { ownProfileOf } from './own-definitions.ts'
import { questionnaireIssues } from './questionnaire-rules.ts'
import { codesOfValueSet } from './value-sets.ts'

// What the library says by itself, to be compared with ours.
export { validateResource }

/** What is wrong with a resource, as FHIR says it. */
export type Issue = OperationOutcomeIssue

type Tokens = Record<string, TypedValueWithPath[]>

function codesIn({ type, value }: TypedValueWithPath): string[] {
  if (type === 'CodeableConcept') {
    return ((value as CodeableConcept).coding ?? []).flatMap(({ code }) => code ?? [])
  }
  if (type === 'Coding' || type === 'Quantity')
    return [(value as Coding | Quantity).code ?? []].flat()
  return typeof value === 'string' ? [value] : []
}

function bindingIssues(tokens: Tokens): Issue[] {
  const issues: Issue[] = []
  for (const [valueSet, values] of Object.entries(tokens)) {
    const allowed = codesOfValueSet(valueSet)
    if (!allowed) continue
    for (const value of values) {
      const codes = codesIn(value)
      if (codes.length === 0 || codes.some((code) => allowed.has(code))) continue
      const text = `"${codes.join(', ')}" is not in the required value set ${valueSet}`
      const [issue] = validationError(text, [value.path], undefined).issue
      if (issue) issues.push({ ...issue, code: 'code-invalid' })
    }
  }
  return issues
}

/** A profile holds all that R4 demands, and more: one look is enough. */
function structureIssues(
  resource: Resource,
  tokens: Tokens,
  profile: StructureDefinition | undefined,
): Issue[] {
  try {
    const options = { collect: { tokens } }
    return profile
      ? validateTypedValue({ type: profile.url, value: resource }, options)
      : validateResource(resource, options)
  } catch (error) {
    if (error instanceof OperationOutcomeError) return error.outcome.issue
    throw error
  }
}

/**
 * Checks a resource against the R4 definitions and their required bindings, and against the profile
 * of ours that it says it follows. Empty means valid.
 */
export function validate(resource: Resource): Issue[] {
  loadDefinitions()
  const tokens: Tokens = {}
  const issues = structureIssues(resource, tokens, ownProfileOf(resource))
  return [
    ...issues.filter(({ severity }) => severity === 'error'),
    ...bindingIssues(tokens),
    ...extensionIssues(resource),
    ...questionnaireIssues(resource),
  ]
}
