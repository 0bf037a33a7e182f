/** The instant now, in UTC with `Z`. Whoever has a `ClockPort` asks that instead. */
export const now = (): string => new Date().toISOString()

/** An instant as plans have it: UTC with `Z`. Undefined where it is none, or its year does not have four digits. */
export function toInstant(written: string | number): string | undefined {
  const time = new Date(written)
  const instant = Number.isNaN(time.getTime()) ? '' : time.toISOString()
  return /^\d{4}-/.test(instant) ? instant : undefined
}
