/** The browser's own window for choosing a file, JSON where nothing else is said. The same one can be chosen again. */
export function chooseFile(chosen: (file: File) => void, accept = '.json,application/json'): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = accept
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) chosen(file)
  })
  input.click()
}
