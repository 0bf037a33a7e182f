import type { Resource } from '@medplum/fhirtypes'
import type { Unread } from '../../plan/unread.ts'
import type { KnownResource } from './known-resources.ts'
import { sameValue } from './same-resource.ts'

/** Written by us without a question behind it, so the region's own word stands. */
const noAnswers: readonly string[] = ['Goal.lifecycleStatus']

/**
 * A resource of ours, with what others have put into the one that it replaces and that was not
 * understood; and with the references to what others have put beside. Whoever says what is unread,
 * the region gets back only what it holds now, and never in the place of an answer.
 */
export function withUnread(
  resource: Resource,
  { reference, version, resource: stored }: KnownResource,
  unread: readonly Unread[],
): Resource {
  const kept: Record<string, unknown> = { ...resource }
  let isMixed = false
  const keep = (element: string, content: unknown): void => {
    isMixed = true
    const ours = kept[element]
    kept[element] = Array.isArray(ours) && Array.isArray(content) ? [...ours, ...content] : content
  }
  const add = (element: string, content: unknown): void => {
    const [ours, theirs] = [kept[element], stored[element]]
    if (Array.isArray(theirs) && Array.isArray(content) && (!ours || Array.isArray(ours))) {
      const rows = content.filter((row) => theirs.some((each) => sameValue(each, row)))
      if (rows.length > 0) keep(element, rows)
    } else if (sameValue(theirs, content)) {
      const isFree = ours === undefined || noAnswers.includes(`${stored.resourceType}.${element}`)
      if (isFree) keep(element, content)
    }
  }
  for (const { reference: at, element, content, whole } of unread) {
    if (element !== '' && whole && at === reference) add(element, content)
  }
  const beside = unread.flatMap((each) =>
    each.element === '' && each.reference !== '' ? each.reference : [],
  )
  for (const [element, rows] of Object.entries(stored)) {
    if (!Array.isArray(rows)) continue
    const theirs = rows.filter((row) => beside.some((each) => pointsAt(row, each)))
    if (theirs.length > 0) keep(element, theirs)
  }
  if (!isMixed) return resource
  // Told as the region's own from here on: it may hold more than we know.
  const meta = { ...resource.meta, versionId: version }
  return { ...kept, meta } as unknown as Resource
}

/** A reference, or a row that holds one, such as an activity. */
const pointsAt = (row: unknown, reference: string): boolean =>
  typeof row === 'object' &&
  row !== null &&
  (Object.values(row).includes(reference) ||
    Object.values(row).some((inner) => pointsAt(inner, reference)))
