import { watch } from 'node:fs'
import { join } from 'node:path'
import { root } from '../root.ts'

const folders = ['components', 'entrypoints', 'lib', 'public']

/** An editor writes a file in several steps, and often more than one file. */
const settled = 80

/**
 * Calls back when a source file has been saved: once for what is saved together, and again after the
 * call has ended where more was saved meanwhile. A call that throws ends nothing.
 */
export function watchSources(
  onSaved: () => Promise<void>,
  onError: (error: unknown) => void,
): void {
  let timer: NodeJS.Timeout | undefined
  let isBusy = false
  let isWaiting = false
  const run = async () => {
    if (isBusy) {
      isWaiting = true
      return
    }
    isBusy = true
    do {
      isWaiting = false
      await onSaved().catch(onError)
    } while (isWaiting)
    isBusy = false
  }
  for (const folder of folders) {
    watch(join(root, folder), { recursive: true }, () => {
      clearTimeout(timer)
      timer = setTimeout(() => void run(), settled)
    })
  }
}
