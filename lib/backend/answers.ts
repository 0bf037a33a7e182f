import * as z from 'zod/mini'
import type { AnswerBundle, Stored } from '../fhir/protocol/transport.ts'
import { deepest } from '../plan/kinds.ts'
import { scrub } from './scrub.ts'

const text = z.optional(z.string())
const link = z.optional(z.object({ reference: text }))

/** FHIR grows, so what is not asked for is kept. */
const stored = z.looseObject({
  resourceType: z.string(),
  id: z.optional(z.string().check(z.regex(/^[A-Za-z0-9.-]{1,64}$/))),
  meta: z.optional(
    z.looseObject({
      versionId: text,
      lastUpdated: text,
      security: z.optional(z.array(z.looseObject({ code: text }))),
    }),
  ),
  status: text,
  identifier: z.optional(z.unknown()),
  focus: z.optional(z.unknown()),
  output: z.optional(z.unknown()),
  statusReason: z.optional(z.unknown()),
  owner: z.optional(z.unknown()),
})

/** Some types have one identifier, and not a list. */
const identifiers = z.array(z.looseObject({ system: text, value: text }))

/** Only a Task has these as the protocol reads them; other types use the names for other things. */
const task = z.looseObject({
  focus: link,
  statusReason: z.optional(z.looseObject({ text })),
  owner: z.optional(z.looseObject({ display: text })),
  output: z.optional(
    z.array(z.looseObject({ type: z.optional(z.looseObject({ text })), valueReference: link })),
  ),
})

const outcome = z.looseObject({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(
    z.looseObject({ details: z.optional(z.looseObject({ text })), diagnostics: text }),
  ),
})

const bundle = z.looseObject({
  resourceType: z.literal('Bundle'),
  type: z.string(),
  link: z.optional(z.array(z.looseObject({ relation: text, url: text }))),
  entry: z.optional(
    z.array(
      z.looseObject({
        resource: z.optional(z.unknown()),
        search: z.optional(z.looseObject({ mode: text })),
        response: z.optional(
          z.looseObject({
            status: z.string(),
            location: text,
            etag: text,
            lastModified: text,
            outcome: z.optional(z.unknown()),
          }),
        ),
      }),
    ),
  ),
})

/** One resource, or undefined when it is none. */
export function readStored(found: unknown): Stored | undefined {
  const parsed = stored.safeParse(found)
  if (!parsed.success) return undefined
  const { focus, output, statusReason, owner, ...resource } = parsed.data
  if (resource.resourceType === 'CarePlan') {
    return z.optional(identifiers).safeParse(resource.identifier).success
      ? (parsed.data as Stored)
      : undefined
  }
  if (resource.resourceType !== 'Task') return parsed.data as Stored
  const more = task.safeParse({ focus, output, statusReason, owner })
  return more.success ? ({ ...resource, ...more.data } as Stored) : undefined
}

/** A Bundle of any kind, or undefined when it is none. */
export function readBundle(found: unknown): AnswerBundle | undefined {
  const parsed = bundle.safeParse(found)
  if (!parsed.success) return undefined
  const entry = (parsed.data.entry ?? []).map(({ resource, response, search }) => ({
    status: response?.status ?? '',
    location: response?.location,
    etag: response?.etag,
    lastModified: response?.lastModified,
    resource: readStored(resource),
    mode: search?.mode,
    words: readWords(response?.outcome) ?? readWords(resource),
  }))
  const next = parsed.data.link?.find(({ relation }) => relation === 'next')?.url
  return { type: parsed.data.type, entry, next }
}

/** What an OperationOutcome says, without personal numbers; undefined when it is none. */
export function readWords(found: unknown): string | undefined {
  const parsed = outcome.safeParse(found)
  if (!parsed.success) return undefined
  const words = parsed.data.issue.map(({ details, diagnostics }) => details?.text ?? diagnostics)
  return scrub(words.filter((each) => each !== undefined).join('; '))
}

/** Whether JSON goes deeper than readers can follow. It is not parsed for that: a parser may go down into it too. */
export function isDeep(json: string): boolean {
  let depth = 0
  for (const [sign] of json.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/gs)) {
    if (sign === '[' || sign === '{') depth += 1
    else if (sign === ']' || sign === '}') depth -= 1
    if (depth > deepest) return true
  }
  return false
}
