/** A personnummer the way Swedish systems show it: `20180314-2387`. */
export function showPersonnummer(digits: string): string {
  return `${digits.slice(0, 8)}-${digits.slice(8)}`
}

/** Whole years from the day of birth in the personnummer to a given day. */
export function ageOn(digits: string, day: Date): number {
  const years = day.getFullYear() - Number(digits.slice(0, 4))
  const birthday = digits.slice(4, 8)
  const today = String((day.getMonth() + 1) * 100 + day.getDate()).padStart(4, '0')
  return today < birthday ? years - 1 : years
}

/** The legal gender that the next to last digit tells. */
export function genderOf(digits: string): 'Flicka' | 'Pojke' {
  return Number(digits.at(-2)) % 2 === 0 ? 'Flicka' : 'Pojke'
}
