const fold = (unit: string): string => unit.trim().toLocaleLowerCase('sv').replace(/\s+/g, ' ')

/** Names a unit may go by: "Barn- och ungdomshabiliteringen (BUH)" is also "BUH". */
const names = (unit: string): readonly string[] => {
  const whole = fold(unit)
  const [, name = '', short = ''] = /^(.+?)\s*\(([^)]+)\)$/.exec(whole) ?? []
  return name === '' ? [whole] : [whole, name, short, `${name} (${short})`, `${short} (${name})`]
}

/**
 * Whether two texts name the same unit, apart from case, spaces and a short form in brackets. Where
 * both have brackets both parts count: "BUP (Gävle)" is not "BUP (Hudiksvall)".
 */
export const sameUnit = (one: string, other: string): boolean =>
  one.trim() !== '' && (names(one).includes(fold(other)) || names(other).includes(fold(one)))

/** Each unit once, in order of appearance, without the empty ones. */
export const distinctUnits = (units: readonly string[]): readonly string[] =>
  // Many rows name few units: those that are written alike are compared once.
  [...new Set(units.map((unit) => unit.trim()))].filter(
    (unit, index, all) => unit !== '' && all.findIndex((other) => sameUnit(unit, other)) === index,
  )
