import type { FilesPort } from '../session/ports/files.ts'

/** Files through the browser's own downloads. */
export const createFiles = (): FilesPort => ({
  save(name, type, content) {
    const address = URL.createObjectURL(new Blob([content], { type }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    // The browser has taken the address by the next turn; kept longer it would keep the plan in memory.
    setTimeout(() => URL.revokeObjectURL(address), 0)
  },
})
