/**
 * The one use of `execCommand`: deprecated on paper, and still the only way to write into a page
 * so that the browser's own Ctrl+Z takes it back. Its return value says nothing, so none is given.
 */
export const execCommand = (
  document: Document,
  command: 'insertText' | 'insertHTML',
  value: string,
): void => {
  document.execCommand(command, false, value)
}
