import { clear, createStore, del, entries, get } from 'idb-keyval'
import type { Header } from './header.ts'
import type { Bytes } from './key-keeper.ts'

/** The names on the disk. They stand in every vault out there: never rename one. */
const objectStore = 'sealed'
const headerName = 'header'
const planPrefix = 'plan/'
export const settingsName = 'settings'
export const planName = (id: string): string => `${planPrefix}${id}`
export const planId = (name: string): string => name.slice(planPrefix.length)

export type SealedEntry = readonly [name: string, sealed: Bytes]

/** Opens the IndexedDB database of one vault. */
export function openDatabase(database: string) {
  const store = createStore(database, objectStore)
  return {
    header: () => get<unknown>(headerName, store),
    settings: () => get<unknown>(settingsName, store),
    plan: (id: string) => get<unknown>(planName(id), store),
    async plans(): Promise<readonly (readonly [name: string, found: unknown])[]> {
      const all = await entries<IDBValidKey, unknown>(store)
      return all.flatMap(([name, found]) =>
        typeof name === 'string' && name.startsWith(planPrefix) ? [[name, found] as const] : [],
      )
    },
    /** Writes a header and the first entries in one transaction. Fails if there is a header already. */
    found: (header: Header, first: readonly SealedEntry[]) =>
      store('readwrite', (records) => {
        records.add(header, headerName)
        for (const [name, sealed] of first) records.put(sealed, name)
        return settled(records.transaction)
      }),
    /** Resolves to false, and writes nothing, where the header is gone: the record could never be opened. */
    put: ([name, sealed]: SealedEntry) =>
      store('readwrite', async (records) => {
        let there = false
        const headers = records.count(headerName)
        headers.onsuccess = () => {
          there = headers.result > 0
          if (there) records.put(sealed, name)
        }
        await settled(records.transaction)
        return there
      }),
    remove: (name: string) => del(name, store),
    /** The header goes with the rest: nothing that lay here can be opened any more. */
    empty: () => clear(store),
  }
}

/** Waits for `abort`, not `error`: only then does a transaction know why it failed. */
const settled = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'))
  })
