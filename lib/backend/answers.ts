import * as v from 'valibot'
import type { AnswerBundle, Stored } from '../fhir/protocol/transport.ts'
import { plainObject } from '../plan/kinds.ts'
import { scrubbed } from './scrubbed.ts'

/** FHIR grows, so what is not asked for is kept. */
const open = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(plainObject, v.looseObject(entries))

const text = v.optional(v.string())
const link = v.optional(v.pipe(plainObject, v.object({ reference: text })))

const stored = open({
  resourceType: v.string(),
  id: v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z0-9.-]{1,64}$/))),
  meta: v.optional(
    open({
      versionId: text,
      lastUpdated: text,
      security: v.optional(v.array(open({ code: text }))),
    }),
  ),
  status: text,
  identifier: v.optional(v.unknown()),
  focus: v.optional(v.unknown()),
  output: v.optional(v.unknown()),
  statusReason: v.optional(v.unknown()),
  owner: v.optional(v.unknown()),
})

/** Some types have one identifier, and not a list. */
const identifiers = v.array(open({ system: text, value: text }))

/** Only a Task has these as the protocol reads them; other types use the names for other things. */
const task = open({
  focus: link,
  statusReason: v.optional(open({ text })),
  owner: v.optional(open({ display: text })),
  output: v.optional(v.array(open({ type: v.optional(open({ text })), valueReference: link }))),
})

const outcome = open({
  resourceType: v.literal('OperationOutcome'),
  issue: v.array(open({ details: v.optional(open({ text })), diagnostics: text })),
})

const bundle = open({
  resourceType: v.literal('Bundle'),
  type: v.string(),
  link: v.optional(v.array(open({ relation: text, url: text }))),
  entry: v.optional(
    v.array(
      open({
        resource: v.optional(v.unknown()),
        search: v.optional(open({ mode: text })),
        response: v.optional(
          open({
            status: v.string(),
            location: text,
            etag: text,
            lastModified: text,
            outcome: v.optional(v.unknown()),
          }),
        ),
      }),
    ),
  ),
})

/** One resource, or undefined when it is none. */
export function readStored(found: unknown): Stored | undefined {
  const parsed = v.safeParse(stored, found)
  if (!parsed.success) return undefined
  const { focus, output, statusReason, owner, ...resource } = parsed.output
  if (resource.resourceType === 'CarePlan') {
    return v.is(v.optional(identifiers), resource.identifier)
      ? (parsed.output as Stored)
      : undefined
  }
  if (resource.resourceType !== 'Task') return parsed.output as Stored
  const more = v.safeParse(task, { focus, output, statusReason, owner })
  return more.success ? ({ ...resource, ...more.output } as Stored) : undefined
}

/** A Bundle of any kind, or undefined when it is none. */
export function readBundle(found: unknown): AnswerBundle | undefined {
  const parsed = v.safeParse(bundle, found)
  if (!parsed.success) return undefined
  const entry = (parsed.output.entry ?? []).map(({ resource, response, search }) => ({
    status: response?.status ?? '',
    location: response?.location,
    etag: response?.etag,
    lastModified: response?.lastModified,
    resource: readStored(resource),
    mode: search?.mode,
    words: readWords(response?.outcome) ?? readWords(resource),
  }))
  const next = parsed.output.link?.find(({ relation }) => relation === 'next')?.url
  return { type: parsed.output.type, entry, next }
}

/** What an OperationOutcome says, without personal numbers; undefined when it is none. */
export function readWords(found: unknown): string | undefined {
  const parsed = v.safeParse(outcome, found)
  if (!parsed.success) return undefined
  const words = parsed.output.issue.map(({ details, diagnostics }) => details?.text ?? diagnostics)
  return scrubbed(words.filter((each) => each !== undefined).join('; '))
}
