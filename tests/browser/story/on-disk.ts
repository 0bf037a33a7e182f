import type { Page } from 'playwright-core'

/** Every record of the vault as it lies in IndexedDB, by its name; bytes as numbers. */
export const recordsOnDisk = (panel: Page): Promise<Record<string, unknown>> =>
  panel.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('sip-panelen')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const found: Record<string, unknown> = {}
          const walk = opening.result.transaction('sealed').objectStore('sealed').openCursor()
          walk.onsuccess = () => {
            if (!walk.result) {
              opening.result.close()
              resolve(JSON.parse(JSON.stringify(found)))
              return
            }
            found[String(walk.result.key)] = walk.result.value
            walk.result.continue()
          }
        }
      }),
  )

/** Gives the vault's header another version, as another version of the panel would. */
export const setVaultVersion = (panel: Page, version: number): Promise<void> =>
  panel.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('sip-panelen')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const change = opening.result.transaction('sealed', 'readwrite')
          const records = change.objectStore('sealed')
          const reading = records.get('header')
          reading.onsuccess = () => records.put({ ...reading.result, version: wanted }, 'header')
          change.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
    version,
  )
