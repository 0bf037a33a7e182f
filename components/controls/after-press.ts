/**
 * Runs work at once; while something is being pressed, right after the press. What is said when a
 * field is left takes room, and would move the button away under the pointer: the press would be lost.
 */
export function afterPress(field: Element, work: () => void): void {
  const pressed = (field.getRootNode() as ParentNode).querySelector(':active')
  if (!pressed) {
    work()
    return
  }
  addEventListener('mouseup', () => setTimeout(work), { once: true, capture: true })
}
