const address =
  /(?:(?<![a-z+.-])[a-z][a-z+.-]*:\/\/|www\.)[^\s<>"”“]+|(?<![^\s<>"”“@(,;:])[^\s<>"”“@(,;:]+@[^\s<>"”“@,;:]+\.\p{L}{2,}|(?<![\p{L}\d.-])(?:[\p{L}\d-]+\.)+\p{L}{2,}\/[^\s<>"”“]+/giu
/** What ends a sentence, and no address. */
const ending = /[.,;:!?)\]’']+$/u

export const linkLeftOut = '(länk utelämnad)'
const mailLeftOut = '(mejladress utelämnad)'

/** Removes each address that contains something, as a whole: half an address leads nowhere. */
export const withoutAddresses = (text: string, holds: (address: string) => boolean): string =>
  replaceAddresses(text, (found) => {
    if (!holds(found) && !holds(decoded(found))) return found
    return isMail(found) ? mailLeftOut : linkLeftOut
  })

/** A text with something done to all but the addresses in it. */
export const besideAddresses = (text: string, change: (text: string) => string): string => {
  const addresses: string[] = []
  const without = replaceAddresses(text.replaceAll(mark, ''), (found) => {
    addresses.push(found)
    return mark
  })
  return change(without).replaceAll(mark, () => addresses.shift() ?? '')
}

/** Stands for an address meanwhile; no letter, and nothing that anybody types. */
const mark = '\ue000'

/** What somebody has chosen in an address: where on a server, or who has the mail. */
export const chosenIn = (found: string): string =>
  isMail(found)
    ? found.slice(0, found.indexOf('@'))
    : found.replace(/^[a-z+.-]*:\/\//iu, '').replace(/^[^/?#]*/u, '')

const isMail = (found: string): boolean => /^[^/@]+@[^/@]+$/u.test(found)

const replaceAddresses = (text: string, change: (address: string) => string): string =>
  text.replace(address, (found) => {
    const end = ending.exec(found)?.[0] ?? ''
    return change(found.slice(0, found.length - end.length)) + end
  })

const decoded = (found: string): string => {
  try {
    return decodeURIComponent(found)
  } catch {
    return found
  }
}
