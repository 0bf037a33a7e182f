/** Properties that are the attribute of that name, so that one says what the other says. */
export function reflect(element: object, texts: Readonly<Record<string, string>>): void {
  for (const [property, attribute] of Object.entries(texts)) {
    Object.defineProperty(element, property, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.getAttribute(attribute) ?? ''
      },
      set(this: Element, value: unknown) {
        if (value === undefined || value === null || value === '') this.removeAttribute(attribute)
        else this.setAttribute(attribute, String(value))
      },
    })
  }
}

/** As `reflect`, for what is there or not. */
export function reflectFlags(element: object, flags: readonly string[]): void {
  for (const flag of flags) {
    Object.defineProperty(element, flag, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return this.hasAttribute(flag)
      },
      set(this: Element, value: unknown) {
        this.toggleAttribute(flag, Boolean(value))
      },
    })
  }
}

/** One of a few words; the first where the page has written something else. */
export const oneOf = <Word extends string>(
  words: readonly [Word, ...Word[]],
  found: string,
): Word => words.find((word) => word === found) ?? words[0]

/** Properties that were set before the script came hide the real ones: they are set once more. */
export function takeEarly(element: Element, names: readonly string[]): void {
  for (const name of names) {
    if (!Object.hasOwn(element, name)) continue
    const early: unknown = Reflect.get(element, name)
    Reflect.deleteProperty(element, name)
    Reflect.set(element, name, early)
  }
}
