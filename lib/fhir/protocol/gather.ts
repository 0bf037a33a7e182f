import { failure, type Result, success } from '../../result.ts'
import { leavesOf } from '../reading/leaves.ts'
import { readAll } from './read-all.ts'
import type { FhirTransport, Stored, TransportFault } from './transport.ts'

/** Far more than any plan holds. */
const mostResources = 1000
const mostCharacters = 5 * 1024 * 1024
const inEachBatch = 50

/** A region's own registers are read for their names, and not gone through. */
const ends = ['Patient', 'Practitioner', 'Location', 'Task']

/**
 * A CarePlan and all that it is made of, as the region holds it now. What the region has deleted is
 * left out. Only this server is asked: an address elsewhere is not followed.
 */
export async function gather(
  transport: FhirTransport,
  carePlan: string,
): Promise<Result<readonly Stored[], TransportFault | 'too-large'>> {
  const found = new Map<string, Stored>()
  const origins = await transport.search('Provenance', { target: carePlan })
  if (!origins.ok) return origins
  for (const origin of origins.value) found.set(`Provenance/${origin.id}`, origin)
  const asked = new Set(found.keys())
  let wanted = [carePlan, ...origins.value.flatMap(({ entity }) => referencesIn(entity))]
  while (wanted.length > 0) {
    wanted = [...new Set(wanted)].filter((reference) => !asked.has(reference))
    for (const reference of wanted) asked.add(reference)
    if (asked.size > mostResources) return failure('too-large')
    const next: string[] = []
    for (const group of inGroups(wanted)) {
      const answer = await readAll(transport, new Map(group.map((each) => [each, each])))
      if (!answer.ok) return answer
      for (const [reference, resource] of answer.value) {
        found.set(reference, resource)
        if (!ends.includes(resource.resourceType)) next.push(...referencesIn(resource))
      }
    }
    if (sizeOf(found) > mostCharacters) return failure('too-large')
    wanted = next
  }
  return success([...found.values()])
}

const referencesIn = (value: unknown): readonly string[] =>
  leavesOf(value).flatMap(({ path, value: leaf }) => {
    if (!/(^|\.)reference$/.test(path) || typeof leaf !== 'string') return []
    return /^([A-Z][A-Za-z]+\/[A-Za-z0-9.-]{1,64})(?:\/_history\/.*)?$/.exec(leaf)?.[1] ?? []
  })

const inGroups = (references: readonly string[]): readonly (readonly string[])[] =>
  [...Array(Math.ceil(references.length / inEachBatch)).keys()].map((group) =>
    references.slice(group * inEachBatch, (group + 1) * inEachBatch),
  )

const sizeOf = (found: ReadonlyMap<string, Stored>): number =>
  [...found.values()].reduce((sum, resource) => sum + JSON.stringify(resource).length, 0)
