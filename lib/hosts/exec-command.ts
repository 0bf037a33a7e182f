/**
 * The one use of `execCommand`: deprecated on paper, and still the only way to write into a page
 * so that the browser's own Ctrl+Z takes it back. Its return value says nothing, so none is given.
 * The element has the caret.
 */
export const execCommand = (
  element: Element,
  command: 'insertText' | 'insertHTML',
  value: string,
): void => {
  element.ownerDocument.execCommand(command, false, value)
  // Some applications listen to keys alone; a browser that fills in an address sends one too.
  element.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true, composed: true }))
}
