import { bareName } from './bare-name.ts'

/** Names a unit may go by: "Barn- och ungdomshabiliteringen (BUH)" is also "BUH". */
const namesOf = (whole: string): readonly string[] => {
  const [, name = '', short = ''] = /^(.+?) ?\(([^)]+)\)$/.exec(whole) ?? []
  return name === '' ? [whole] : [whole, name, short, `${name} (${short})`, `${short} (${name})`]
}

/**
 * Whether two texts name the same unit, apart from how they are written and a short form in brackets.
 * Where both have brackets both parts count: "BUP (Gävle)" is not "BUP (Hudiksvall)".
 */
export const sameUnit = (one: string, other: string): boolean => {
  const [first, second] = [bareName(one), bareName(other)]
  return first !== '' && (namesOf(first).includes(second) || namesOf(second).includes(first))
}

/** Each unit once, in order of appearance, without the empty ones. */
export const distinctUnits = (units: readonly string[]): readonly string[] =>
  // Many rows name few units: those that are written alike are compared once.
  [...new Set(units.map((unit) => unit.trim()))].filter(
    (unit, index, all) => all.findIndex((other) => sameUnit(unit, other)) === index,
  )
