/** Whether a day or a time in there cannot be read; the first that cannot says so, and has the focus. */
export function hasUnread(around: Element | null): boolean {
  const box = around?.querySelector<HTMLInputElement>('input:invalid')
  box?.checkValidity()
  return box !== null && box !== undefined
}
