import { createHash, randomUUID } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Resource } from '@medplum/fhirtypes'
import { root } from '../../setup/root.ts'

const folder = join(root, '.output/fhir')
const sources = [
  'lib/fhir/profiles/*.fsh',
  'tests/world/backend/compile-profiles.ts',
  'tests/world/package-lock.json',
]

/**
 * Our profiles, questionnaires and code systems as FHIR resources, each a file of the folder that
 * is handed out. Compiled anew only where their source has changed; several may ask at once.
 */
export async function ownProfiles(): Promise<readonly Resource[]> {
  const hash = hashOf(globSync(sources, { cwd: root }).sort())
  const kept = read()
  if (kept?.hash === hash) return kept.resources
  const { compileProfiles } = await import('./compile-profiles.ts')
  const resources = await compileProfiles()
  write(hash, resources)
  return resources
}

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const nameOf = ({ resourceType, id }: Resource): string => `${resourceType}-${id}.json`
const list = 'compiled.json'

function read(): { hash: string; resources: readonly Resource[] } | undefined {
  try {
    const { hash, files } = JSON.parse(readFileSync(join(folder, list), 'utf8'))
    const resources = files.map((file: string) =>
      JSON.parse(readFileSync(join(folder, file), 'utf8')),
    )
    return { hash, resources }
  } catch {
    return undefined
  }
}

function write(hash: string, resources: readonly Resource[]): void {
  mkdirSync(folder, { recursive: true })
  const files = resources.map(nameOf)
  for (const gone of globSync('*.json', { cwd: folder })) {
    if (gone !== list && !files.includes(gone)) rmSync(join(folder, gone), { force: true })
  }
  for (const resource of resources) put(nameOf(resource), JSON.stringify(resource, null, 2))
  put(list, JSON.stringify({ hash, files }))
}

/** Whole or not at all: somebody else may be reading. */
function put(name: string, content: string): void {
  const unfinished = join(folder, `.${randomUUID()}`)
  writeFileSync(unfinished, content)
  renameSync(unfinished, join(folder, name))
}
