import { personalNumbersIn } from './personal-number.ts'

const label = /^(?:(?:barnets|elevens|patientens)\s+)?(?:namn|patient|elev|barn)$/i
const prefix = /^(?:(?:barnets|elevens|patientens)\s+)?(?:namn|patient|elev|barn)\s*:?\s+/i
const word = String.raw`\p{Lu}[\p{L}'’.-]*`
const name = new RegExp(String.raw`^${word}(?:,?\s+(?:${word}|av|af|de|la|von|der|el|bin))*$`, 'u')
const notNames = /^(?:personnummer|personnr|pnr|född|patient|elev|barn|namn|journal|översikt)\b/i
const reach = 5

/** The name that stands nearest to a personal number: beside it, under a label, or in a heading. */
export const nameNear = (place: Element): string | undefined => {
  let around: Element | null = place
  for (let step = 0; around && step < reach && around.localName !== 'body'; step++) {
    const found = besideNumber(around) ?? labelled(around) ?? inHeading(around)
    if (found) return found
    around = around.parentElement
  }
  return undefined
}

const words = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** `few`: one word is too little to be taken for a name where no label says that it is one. */
const asName = (text: string, few = false): string | undefined => {
  const trimmed = text.replace(/^[\s,;:·|()/–-]+|[\s,;:·|()/–-]+$/g, '')
  if (trimmed.length > 60 || notNames.test(trimmed) || !name.test(trimmed)) return undefined
  return few || trimmed.includes(' ') ? trimmed : undefined
}

const besideNumber = (element: Element): string | undefined => {
  const text = words(element.textContent)
  const [number] = personalNumbersIn(text)
  if (!number || text.length > 120) return undefined
  const before = text.slice(0, text.indexOf(number)).replace(/\b(?:personnummer|pnr)\b:?\s*/i, '')
  const hasLabel = prefix.test(before)
  return asName(before.replace(prefix, ''), hasLabel)
}

const labelled = (around: Element): string | undefined => {
  for (const mark of around.querySelectorAll('dt, th, label, span, b, strong, td, div, p')) {
    const text = words(mark.textContent).replace(/\s*:$/, '')
    if (text.length > 30 || !label.test(text)) continue
    const found = asName(valueBeside(mark), true)
    if (found) return found
  }
  return undefined
}

const valueBeside = (mark: Element): string => {
  const control = mark instanceof HTMLLabelElement ? mark.control : undefined
  const beside = control ?? mark.nextElementSibling
  if (beside instanceof HTMLInputElement) return words(beside.value)
  const rest = beside ? beside.textContent : mark.nextSibling?.textContent
  return words(rest)
}

const inHeading = (around: Element): string | undefined => {
  for (const heading of around.querySelectorAll('h1, h2, h3, [role=heading]')) {
    const text = words(heading.textContent)
    const [number] = personalNumbersIn(text)
    const bare = number ? text.replace(number, '') : text
    const found = asName(bare.replace(prefix, ''), heading.localName === 'h1')
    if (found) return found
  }
  return undefined
}
