import * as z from 'zod/mini'
import type { AnswerBundle, Stored } from '../fhir/protocol/transport.ts'
import { scrubbed } from './scrubbed.ts'

// The compiled validators of zod probe `eval`, which every strict CSP reports.
z.config({ jitless: true })

const text = z.optional(z.string())
const link = z.optional(z.object({ reference: text }))

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
  authoredOn: text,
  focus: z.optional(z.unknown()),
  output: z.optional(z.unknown()),
})

/** Only a Task has these two as the protocol reads them; other types use the names for other things. */
const task = z.looseObject({
  focus: link,
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
  entry: z.optional(
    z.array(
      z.looseObject({
        resource: z.optional(z.unknown()),
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
  const { focus, output, ...resource } = parsed.data
  if (resource.resourceType !== 'Task') return parsed.data as Stored
  const more = task.safeParse({ focus, output })
  return more.success ? ({ ...resource, ...more.data } as Stored) : undefined
}

/** A Bundle of any kind, or undefined when it is none. */
export function readBundle(found: unknown): AnswerBundle | undefined {
  const parsed = bundle.safeParse(found)
  if (!parsed.success) return undefined
  const entry = (parsed.data.entry ?? []).map(({ resource, response }) => ({
    status: response?.status ?? '',
    location: response?.location,
    etag: response?.etag,
    lastModified: response?.lastModified,
    resource: readStored(resource),
    words: readWords(response?.outcome) ?? readWords(resource),
  }))
  return { type: parsed.data.type, entry }
}

/** What an OperationOutcome says, without personal numbers; undefined when it is none. */
export function readWords(found: unknown): string | undefined {
  const parsed = outcome.safeParse(found)
  if (!parsed.success) return undefined
  const words = parsed.data.issue.map(({ details, diagnostics }) => details?.text ?? diagnostics)
  return scrubbed(words.filter((each) => each !== undefined).join('; '))
}
