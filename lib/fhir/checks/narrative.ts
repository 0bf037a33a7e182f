const elements =
  'div p br b i em strong span h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table thead tbody tr th td caption blockquote pre code q small sup sub hr'.split(
    ' ',
  )
const empty = ['br', 'hr']
const tag = /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+\s*=\s*"[^"<]*")*)\s*(\/?)>/g

/** Whether a narrative is XHTML of the few elements that R4 allows, with nothing in it that acts. */
export function isNarrative(div: string): boolean {
  if (!/^<div\s[^>]*xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"/.test(div)) return false
  const open: string[] = []
  for (const [, closing, name = '', attributes = '', closed] of div.matchAll(tag)) {
    if (
      !elements.includes(name) ||
      /\s(?!xmlns|lang|xml:lang|class|id|title)[\w:-]+\s*=/.test(attributes)
    ) {
      return false
    }
    if (closing && open.pop() !== name) return false
    if (!closing && !closed && !empty.includes(name)) open.push(name)
    if (!closing && !closed && empty.includes(name)) return false
  }
  const words = div.replace(tag, '')
  return (
    open.length === 0 && !/<|&(?!(?:[a-z]+|#\d+|#x[0-9a-f]+);)/i.test(words) && words.trim() !== ''
  )
}
