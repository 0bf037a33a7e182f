type SourceMap = { readonly mappings: string; readonly sources: readonly string[] }

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** The numbers of one segment of a source map (base 64, variable length). */
function numbersOf(segment: string): readonly number[] {
  const numbers: number[] = []
  let value = 0
  let shift = 0
  for (const letter of segment) {
    const digit = letters.indexOf(letter)
    value |= (digit & 31) << shift
    shift += 5
    if (digit & 32) continue
    numbers.push(value & 1 ? -(value >> 1) : value >> 1)
    value = 0
    shift = 0
  }
  return numbers
}

/** What of a built file comes from which source: every character of it, once. */
export function piecesOf(code: string, map: SourceMap): ReadonlyMap<string, string> {
  const pieces = new Map<string, string>()
  const lines = code.split('\n')
  let source = 0
  map.mappings.split(';').forEach((segments, place) => {
    const line = lines[place] ?? ''
    let column = 0
    const marks = segments.split(',').flatMap((segment) => {
      const [moved = 0, other] = numbersOf(segment)
      column += moved
      if (other === undefined) return []
      source += other
      return [{ column, name: map.sources[source] ?? '' }]
    })
    marks.forEach(({ column: from, name }, index) => {
      const text = line.slice(index === 0 ? 0 : from, marks[index + 1]?.column)
      pieces.set(name, (pieces.get(name) ?? '') + text)
    })
  })
  return pieces
}
