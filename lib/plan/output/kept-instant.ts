/** An instant as plans keep it, in UTC with `Z`; undefined where it is none of a year in four figures. */
export function keptInstant(written: string | number): string | undefined {
  const time = new Date(written)
  const kept = Number.isNaN(time.getTime()) ? '' : time.toISOString()
  return /^\d{4}-/.test(kept) ? kept : undefined
}
