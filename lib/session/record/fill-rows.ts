import type { Plan } from '../../plan/schema.ts'
import { sectionContent } from '../../plan/sections/section-content.ts'
import type { FieldPlace, HostProfile } from '../../records/host-profile.ts'
import type { FoundField, InsertionReceipt, SectionFault, Visit } from '../ports/record.ts'

/** One field of a profile, and the sections that go into it. */
export type FillRow = {
  readonly sections: readonly string[]
  readonly place: FieldPlace
  readonly state: RowState
}

type RowState =
  /** Found, and waits for its turn. */
  | { readonly kind: 'ready'; readonly found: FoundField }
  /** In doubt: nothing was written. */
  | { readonly kind: 'doubt'; readonly code: SectionFault; readonly detail?: string | undefined }
  /** Read back, and not as expected. */
  | { readonly kind: 'unsure'; readonly receipt: InsertionReceipt }
  | { readonly kind: 'filled'; readonly receipt: InsertionReceipt }
  /** The field holds it already. */
  | { readonly kind: 'there' }
  /** The plan says nothing of it. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'skipped' }

/** Nothing more will be done with it. */
export const isSettled = ({ state }: FillRow): boolean =>
  ['filled', 'there', 'empty', 'skipped'].includes(state.kind)

type Bare = Omit<FillRow, 'state'>

/** A profile's fields in their order; sections that share a field stand together. */
export const fieldsOf = ({ sections }: HostProfile): readonly Bare[] => {
  const rows = new Map<string, { sections: string[]; place: FieldPlace }>()
  for (const { section, field } of sections) {
    const key = JSON.stringify([field.label, field.selectors, field.order])
    const row = rows.get(key)
    if (row) row.sections.push(section)
    else rows.set(key, { sections: [section], place: field })
  }
  return [...rows.values()]
}

/** Looks for a row's field in the page; changes nothing there. */
export const lookFor = async (
  visit: Visit,
  row: Bare,
  plan: Plan,
  writer: string,
  today: string,
): Promise<RowState> => {
  const content = sectionContent(plan, row.sections, writer, today)
  if (!content) return { kind: 'empty' }
  const found = await visit.find(row.place, content)
  if (!found.ok) return { kind: 'doubt', code: found.code, detail: found.detail }
  return found.value.holds === 'same' ? { kind: 'there' } : { kind: 'ready', found: found.value }
}

/** Fills a row's field, if nothing speaks against it. `beside`: after other words that it holds. */
export const fill = async (
  visit: Visit,
  row: Bare,
  plan: Plan,
  writer: string,
  today: string,
  { beside, look }: { readonly beside: boolean; readonly look: string | undefined },
): Promise<RowState> => {
  const content = sectionContent(plan, row.sections, writer, today)
  if (!content) return { kind: 'empty' }
  const done = await visit.fill(row.place, content, beside, look)
  if (!done.ok) {
    return done.code === 'holds-same'
      ? { kind: 'there' }
      : { kind: 'doubt', code: done.code, detail: done.detail }
  }
  const { outcome, found, of } = done.value
  const whole = found === of && outcome !== 'look' && outcome !== 'not-taken'
  return { kind: whole ? 'filled' : 'unsure', receipt: done.value }
}
