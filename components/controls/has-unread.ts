/** Whether a day or a time in there cannot be read; the first that cannot says so, and has the focus. */
export const hasUnread = (around: Element | null): boolean =>
  firstUnread(around)?.checkValidity() === false

/** The first day or time in there that cannot be read. */
export const firstUnread = (around: ParentNode | null): HTMLInputElement | undefined =>
  [...(around?.querySelectorAll('input') ?? [])].find(({ validity }) => !validity.valid)
