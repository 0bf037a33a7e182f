/** The browser's own window for choosing a JSON file. The same file can be chosen again. */
export function chooseFile(chosen: (file: File) => void): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.accept = '.json,application/json'
  input.addEventListener('change', () => {
    const file = input.files?.[0]
    if (file) chosen(file)
  })
  input.click()
}
