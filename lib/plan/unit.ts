/** Names a unit may go by: "Barn- och ungdomshabiliteringen (BUH)" is also "BUH". */
const names = (unit: string): readonly string[] => {
  const folded = unit.trim().toLocaleLowerCase('sv').replace(/\s+/g, ' ')
  const short = /^(.*?)\s*\(([^)]+)\)$/.exec(folded)
  return short ? [folded, short[1] ?? '', short[2] ?? ''].filter((name) => name !== '') : [folded]
}

/** Whether two texts name the same unit, apart from case, spaces and a short form in brackets. */
export const sameUnit = (one: string, other: string): boolean => {
  const others = names(other)
  return one.trim() !== '' && names(one).some((name) => others.includes(name))
}

/** Each unit once, in order of appearance, without the empty ones. */
export const distinctUnits = (units: readonly string[]): readonly string[] =>
  units
    .map((unit) => unit.trim())
    .filter(
      (unit, index, all) =>
        unit !== '' && all.findIndex((other) => sameUnit(unit, other)) === index,
    )
