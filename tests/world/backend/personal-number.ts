const twelveDigits =
  /(?<![0-9A-Za-z-])(?:19|20)\d{2}(?:0\d|1[0-2])(?:[0-2]\d|3[01]|[6-8]\d|9[01])-?\d{4}(?![0-9A-Za-z])/

/** True when a URL holds what looks like a personnummer or samordningsnummer. */
export function holdsPersonalNumber(url: string): boolean {
  let text = url
  try {
    text = decodeURIComponent(url)
  } catch {
    // A broken escape is judged as it stands.
  }
  return twelveDigits.test(text)
}
