const pattern =
  /(?<![\d-])(?:(?:19|20)\d{2}|\d{2})(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])\s?[-+–]?\s?\d{4}(?![\d-])/g

/**
 * What looks like a Swedish personal or coordination number in a text, as it stands there. Ten
 * bare digits may as well be a telephone number, so they need the right check digit too.
 */
export const personalNumbersIn = (text: string): string[] =>
  [...text.matchAll(pattern)]
    .map(([number]) => number)
    .filter((number) => !/^\d{10}$/.test(number) || hasCheckDigit(number))

/** The same for every way of writing one number. */
export const bareNumber = (number: string): string => number.replace(/\D/g, '').slice(-10)

const hasCheckDigit = (ten: string): boolean => {
  const sum = [...ten].reduce((total, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1)
    return total + (product > 9 ? product - 9 : product)
  }, 0)
  return sum % 10 === 0
}
