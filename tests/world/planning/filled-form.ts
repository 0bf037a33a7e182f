import * as z from 'zod/mini'
import { ROW_TABLES, WRITTEN_FIELDS } from './form/sections.ts'

const text = z.string().check(z.maxLength(500_000))
const fields = WRITTEN_FIELDS.map(({ id, kind }) => [
  id,
  z.optional(kind === 'checks' ? z.array(text).check(z.maxLength(50)) : text),
])
const rowsOf = (columns: readonly { readonly id: string }[]) =>
  z
    .array(z.strictObject(Object.fromEntries(columns.map(({ id }) => [id, text]))))
    .check(z.maxLength(200))
const tables = ROW_TABLES.map(({ id, columns }) => [id, z.optional(rowsOf(columns))])

/** What the form's client sends: nothing but the form's own fields and tables. */
export const filledForm = z.strictObject({
  fields: z.strictObject(Object.fromEntries(fields)),
  rows: z.strictObject(Object.fromEntries(tables)),
})

/** What stands in the form: each field by its id, and the rows of each table. */
export interface FilledForm {
  readonly fields: Readonly<Record<string, string | readonly string[]>>
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
}

/** The form before anyone has written in it. */
export const EMPTY_FORM: FilledForm = { fields: {}, rows: {} }

/** A form as it was kept, by a user's press or by the autosave. */
export interface KeptForm extends FilledForm {
  readonly caseId: string
  /** 0 for the draft that the autosave keeps, else the number of the version. */
  readonly version: number
  readonly author: string
  /** Local time, such as `2026-09-16 14:05`. */
  readonly writtenAt: string
}
