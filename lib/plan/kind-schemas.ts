import * as z from 'zod/mini'
import { isOfKind, readable } from './kinds.ts'

// The plan's kinds (kinds.ts) for what is read beside a plan: messages, settings, packages, profiles.

export const day = z.string().check(z.refine(isOfKind.day))
export const instant = z.string().check(z.refine(isOfKind.instant))
export const id = z.string().check(z.refine(isOfKind.id))
export const integer = z
  .number()
  .check(z.refine(isOfKind.integer, { error: 'integer', abort: true }))

const name = z.string().check(z.overwrite(readable))

/** Values by any key. */
export const record = <Value extends z.core.SomeType>(values: Value) => z.record(name, values)
