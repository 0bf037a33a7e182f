import { validationError } from '@medplum/core'
import type {
  ElementDefinition,
  Extension,
  OperationOutcomeIssue,
  Resource,
  StructureDefinition,
} from '@medplum/fhirtypes'
import { ownDefinition } from './own-definitions.ts'
import { codesOfValueSet } from './value-sets.ts'

const ours = 'https://sip.example.se/fhir/StructureDefinition/'

/**
 * What is wrong with our own extensions in a resource: `validateResource` looks at how many there
 * are, and not into them. Each stands where its definition says, under a name that is known, with
 * values of the right type and code.
 */
export const extensionIssues = (resource: Resource): readonly OperationOutcomeIssue[] =>
  foundIn(resource, resource.resourceType).flatMap(({ extension, path, place }) => {
    if (!extension.url.startsWith(ours)) return []
    const definition = ownDefinition('StructureDefinition', extension.url)
    if (!definition) return issue(path, 'There is no such extension')
    const stands = definition.context?.some(({ expression }) => expression === place)
    return [
      ...(stands ? [] : issue(path, `Stands only in ${contextsOf(definition)}`)),
      ...valueIssues(extension, definition, 'Extension', path),
    ]
  })

const contextsOf = ({ context = [] }: StructureDefinition): string =>
  context.map(({ expression }) => expression).join(', ')

function valueIssues(
  extension: Extension,
  definition: StructureDefinition,
  id: string,
  path: string,
): OperationOutcomeIssue[] {
  const value = elementAt(definition, `${id}.value[x]`)
  const [name] = Object.keys(extension).filter((key) => /^value[A-Z]/.test(key))
  const types = value?.type?.map(
    ({ code = '' }) => `value${code[0]?.toUpperCase()}${code.slice(1)}`,
  )
  const parts = partsOf(definition)
  if (id === 'Extension' && parts.length > 0) return partIssues(extension, definition, parts, path)
  if (!name || !types?.includes(name)) return issue(path, `Needs ${types?.join(' or ')}`)
  const valueSet = value?.binding?.strength === 'required' ? value.binding.valueSet : undefined
  const code = String(extension[name as keyof Extension])
  return valueSet && codesOfValueSet(valueSet)?.has(code) === false
    ? issue(`${path}.${name}`, `"${code}" is not in ${valueSet}`, 'code-invalid')
    : []
}

const partIssues = (
  { extension: inner = [] }: Extension,
  definition: StructureDefinition,
  parts: readonly ElementDefinition[],
  path: string,
): OperationOutcomeIssue[] => [
  ...inner.flatMap((each, index) =>
    parts.some(({ sliceName }) => sliceName === each.url)
      ? valueIssues(
          each,
          definition,
          `Extension.extension:${each.url}`,
          `${path}.extension[${index}]`,
        )
      : issue(`${path}.extension[${index}]`, `"${each.url}" is no part of it`),
  ),
  ...parts.flatMap(({ sliceName, min = 0, max }) => {
    const count = inner.filter(({ url }) => url === sliceName).length
    return count < min || (max !== '*' && count > Number(max))
      ? issue(path, `"${sliceName}" ${min}..${max}, but found ${count}`)
      : []
  }),
]

const elementAt = ({ snapshot }: StructureDefinition, id: string): ElementDefinition | undefined =>
  snapshot?.element.find((each) => each.id === id)

const partsOf = ({ snapshot }: StructureDefinition): readonly ElementDefinition[] =>
  snapshot?.element.filter(({ id, sliceName }) => id === `Extension.extension:${sliceName}`) ?? []

type Found = { readonly extension: Extension; readonly path: string; readonly place: string }

/** Every extension in a resource, but for those inside another; `place` is its element's, without numbers. */
function foundIn(value: unknown, path: string): Found[] {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => foundIn(item, `${path}[${index}]`))
  }
  if (typeof value !== 'object' || value === null) return []
  const place = path.replace(/\[\d+\]/g, '')
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'extension'
      ? [inner].flat().map((extension, index) => ({
          extension: extension as Extension,
          path: `${path}.extension[${index}]`,
          place,
        }))
      : foundIn(inner, `${path}.${key}`),
  )
}

const issue = (
  path: string,
  text: string,
  code: OperationOutcomeIssue['code'] = 'structure',
): OperationOutcomeIssue[] => validationError(text, [path]).issue.map((each) => ({ ...each, code }))
