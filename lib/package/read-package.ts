import { strFromU8, unzipSync } from 'fflate'
import * as z from 'zod/mini'
import { isDeep, readStored } from '../backend/answers.ts'
import { planFromResources } from '../fhir/reading/plan-from-resources.ts'
import { type BundleResource, resourcesInBundle } from '../fhir/reading/resources-in-bundle.ts'
import { failure, type Result, success } from '../result.ts'
import type { PackageFault, ReadPackage } from '../session/ports/package.ts'
import { fileNames, type List, listSchema, sumOf, version } from './contents.ts'

const mostPacked = 10 * 1024 * 1024
const mostUnpacked = 5 * 1024 * 1024
const wanted: readonly string[] = Object.values(fileNames)

/** A plan out of a package that somebody has sent: the door for all that comes that way. */
export async function readPackage(content: Uint8Array): Promise<Result<ReadPackage, PackageFault>> {
  if (content.length > mostPacked) return failure('too-large')
  const unpacked = unpack(content)
  if (!unpacked.ok) return unpacked
  const files = unpacked.value
  const list = listSchema.safeParse(jsonIn(files[fileNames.list]))
  if (!list.success) return failure('not-a-package')
  if (list.data.version > version) return failure('newer-version')
  if (!(await isWhole(files, list.data))) return failure('damaged')
  const entries = bundle.safeParse(jsonIn(files[fileNames.bundle]))
  const resources = entries.success ? resourcesOf(entries.data.entry) : undefined
  if (!resources) return failure('not-a-plan')
  const read = planFromResources(resourcesInBundle(resources))
  if (!read.ok) return failure('not-a-plan')
  return success({ ...read.value, savedAt: list.data.saved })
}

type Files = Readonly<Record<string, Uint8Array>>

/** Only what we know by name, and no more of it than it says: a small file may unpack to a very large one. */
function unpack(content: Uint8Array): Result<Files, 'not-a-package' | 'too-large' | 'damaged'> {
  if (content[0] !== 0x50 || content[1] !== 0x4b) return failure('not-a-package')
  let size = 0
  try {
    const files = unzipSync(content, {
      filter: ({ name, originalSize }) => {
        if (!wanted.includes(name)) return false
        size += originalSize
        return size <= mostUnpacked
      },
    })
    return size > mostUnpacked ? failure('too-large') : success(files)
  } catch {
    return failure('damaged')
  }
}

async function isWhole(files: Files, { files: sums }: List): Promise<boolean> {
  const found = await Promise.all(
    Object.entries(files).map(async ([name, content]) => [
      name,
      await sumOf(new Uint8Array(content)),
    ]),
  )
  const here = new Map(found.map(([name = '', sum]) => [name, sum]))
  const isSame = ([name, sum]: [string, string]) => here.get(name) === sum
  return fileNames.bundle in sums && Object.entries(sums).every(isSame)
}

/** Undefined for what is no JSON, or goes too deep. */
function jsonIn(content: Uint8Array | undefined): unknown {
  try {
    const json = content && strFromU8(content)
    return json === undefined || isDeep(json) ? undefined : JSON.parse(json)
  } catch {
    return undefined
  }
}

const bundle = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(
    z.object({
      fullUrl: z.string().check(z.regex(/^urn:uuid:[0-9a-f-]{36}$/)),
      resource: z.unknown(),
    }),
  ),
})

/** Undefined where one of them is none. */
function resourcesOf(
  entries: z.infer<typeof bundle>['entry'],
): readonly BundleResource[] | undefined {
  const found = entries.flatMap(({ fullUrl, resource }) => {
    const stored = readStored(resource)
    return stored ? [{ fullUrl, resource: stored }] : []
  })
  return found.length === entries.length ? found : undefined
}
