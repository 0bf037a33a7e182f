const mostInflatedBytes = 5 * 1024 * 1024

/**
 * What can be read in a PDF without drawing it: its properties, and the words of its pages by each table
 * of letters that it holds (ISO 32000-1, 9.10.3). A page that is a picture says nothing.
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const written = latin(bytes)
  const parts = [written]
  let size = 0
  for (const { index } of written.matchAll(/stream\r?\n/g)) {
    const from = index + (written[index + 6] === '\r' ? 8 : 7)
    const until = written.indexOf('endstream', from)
    if (written.slice(index - 3, index) === 'end' || until < 0) continue
    const inflated = await inflate(bytes.slice(from, until), mostInflatedBytes - size)
    size += inflated.length
    if (inflated.length > 0) parts.push(latin(inflated))
  }
  const tables = parts.flatMap((part) => (part.includes('beginbf') ? tableIn(part) : []))
  return parts
    .flatMap((part) => [part, shown(part), ...tables.map((table) => shown(part, table))])
    .join('\n')
}

const latin = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => String.fromCharCode(byte)).join('')

/** What is packed, as far as it goes: after its end stands a new line, which the unpacking objects to. */
async function inflate(packed: Uint8Array<ArrayBuffer>, most: number): Promise<Uint8Array> {
  const reader = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader()
  const pieces: number[] = []
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done || pieces.length + value.length > most) break
      for (const byte of value) pieces.push(byte)
    }
    await reader.cancel()
  } catch {
    // Not packed in this way, or not only that.
  }
  return Uint8Array.from(pieces)
}

/** Letters by their codes in a font. */
type Table = ReadonlyMap<number, string> & { width?: number }

function tableIn(part: string): Table {
  const table: Map<number, string> & { width?: number } = new Map()
  const code = '<([0-9A-Fa-f]+)>'
  const [, first = ''] = /begincodespacerange\s*<([0-9A-Fa-f]+)>/.exec(part) ?? []
  table.width = first.length || 4
  const put = (from: number, to: string, count = 1): void => {
    const letters = wide(bytesOf(to))
    const last = letters.codePointAt(letters.length - 1) ?? 0
    for (let step = 0; step < Math.min(count, 65_536); step += 1) {
      table.set(from + step, letters.slice(0, -1) + String.fromCharCode(last + step))
    }
  }
  for (const [, inner = ''] of part.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, from = '', to = ''] of inner.matchAll(new RegExp(`${code}\\s*${code}`, 'g'))) {
      put(Number.parseInt(from, 16), to)
    }
  }
  for (const [, inner = ''] of part.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    const row = new RegExp(`${code}\\s*${code}\\s*(?:${code}|\\[([^\\]]*)\\])`, 'g')
    for (const [, from = '', until = '', to, list = ''] of inner.matchAll(row)) {
      const start = Number.parseInt(from, 16)
      if (to) put(start, to, Number.parseInt(until, 16) - start + 1)
      for (const [at, [, each = '']] of [...list.matchAll(new RegExp(code, 'g'))].entries()) {
        put(start + at, each)
      }
    }
  }
  return table
}

/** The strings of a part one after the other; what moves to another place begins a new line. */
const shown = (part: string, table?: Table): string =>
  [...part.matchAll(/\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]+>|\/\w+|\b(?:T[dDm]|ET)\b|T\*/g)]
    .map(([token]) => {
      if (token.startsWith('(')) return letters(unescaped(token.slice(1, -1)), table)
      return token.startsWith('<') ? letters(bytesOf(token), table) : '\n'
    })
    .join('')

function letters(bytes: string, table?: Table): string {
  if (bytes.startsWith('\u00fe\u00ff')) return wide(bytes.slice(2))
  if (!table) return bytes
  const width = (table.width ?? 4) / 2
  return [...Array(Math.ceil(bytes.length / width)).keys()]
    .map((at) => {
      const code = [...bytes.slice(at * width, (at + 1) * width)].reduce(
        (sum, each) => sum * 256 + each.charCodeAt(0),
        0,
      )
      return table.get(code) ?? ''
    })
    .join('')
}

/** UTF-16, the greater byte first. */
const wide = (bytes: string): string =>
  [...Array(bytes.length >> 1).keys()]
    .map((at) => String.fromCharCode(bytes.charCodeAt(at * 2) * 256 + bytes.charCodeAt(at * 2 + 1)))
    .join('')

const bytesOf = (hex: string): string =>
  (hex.replace(/[^0-9A-Fa-f]/g, '').match(/../g) ?? [])
    .map((pair) => String.fromCharCode(Number.parseInt(pair, 16)))
    .join('')

const unescaped = (written: string): string =>
  written.replace(/\\([0-7]{1,3}|[\s\S])/g, (_whole, mark: string) =>
    /^[0-7]/.test(mark) ? String.fromCharCode(Number.parseInt(mark, 8) & 255) : mark,
  )
