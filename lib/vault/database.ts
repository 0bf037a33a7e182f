import { clear, createStore, entries, get } from 'idb-keyval'
import type { Header } from './header.ts'
import type { Bytes } from './key-keeper.ts'

/** The names on the disk. They stand in every vault out there: never rename one. */
const objectStore = 'sealed'
const headerName = 'header'
export const settingsName = 'settings'
export const planName = (id: string): string => `plan/${id}`
/** @param number from 1, counted as long as the plan lives. */
export const editName = (id: string, number: number): string =>
  `edit/${id}/${String(number).padStart(10, '0')}`
export const partName = (id: string, name: string): string => `part/${id}/${name}`
export const revisionName = (id: string): string => `revision/${id}`

/** What a plan's records are called, and which plan's they are. Ids hold no slash. */
const planRecord = /^(plan|edit|part|revision)\/([^/]+)(?:\/(.+))?$/

export type SealedEntry = readonly [name: string, sealed: Bytes]

/** What lies of one plan, unopened; by their names where there may be many. */
export type PlanRecords = {
  plan?: unknown
  revision?: unknown
  readonly edit: Map<string, unknown>
  readonly part: Map<string, unknown>
}

type PlanChange = {
  readonly id: string
  /** The revision that it was made of; undefined where it takes the place of whatever lies there. */
  readonly of?: Bytes
  readonly revision: Bytes
  readonly put: readonly SealedEntry[]
  /** Which of the plan's other records go. */
  readonly without: readonly ('edit' | 'part')[]
}

/** Opens the IndexedDB database of one vault. */
export function openDatabase(database: string) {
  const store = createStore(database, objectStore)

  /** A transaction of which the browser says that it is done when it is on the disk itself. */
  const strictly = <Value>(work: (records: IDBObjectStore) => () => Value): Promise<Value> =>
    store('readonly', async ({ transaction: { db } }) => {
      const change = db.transaction(objectStore, 'readwrite', { durability: 'strict' })
      const outcome = work(change.objectStore(objectStore))
      await settled(change)
      return outcome()
    })

  return {
    header: () => get<unknown>(headerName, store),
    settings: () => get<unknown>(settingsName, store),
    /** Random bytes that are others with each change of the plan, by whatever window. */
    revision: (id: string) => get<unknown>(revisionName(id), store),
    plan: (id: string): Promise<PlanRecords | undefined> =>
      store('readonly', async (records) => {
        const reads = [
          IDBKeyRange.only(planName(id)),
          IDBKeyRange.only(revisionName(id)),
          allOf('edit', id),
          allOf('part', id),
        ].map((names) => [records.getAllKeys(names), records.getAll(names)] as const)
        await settled(records.transaction)
        const found = reads.flatMap(([names, values]) =>
          names.result.map((name, index) => [name, values.result[index]] as const),
        )
        return byPlan(found).get(id)
      }),
    plans: async (): Promise<ReadonlyMap<string, PlanRecords>> => byPlan(await entries(store)),
    /** Writes a header and the first entries in one transaction. Fails if there is a header already. */
    found: (header: Header, first: readonly SealedEntry[]) =>
      strictly((records) => {
        records.add(header, headerName)
        for (const [name, sealed] of first) records.put(sealed, name)
        return () => undefined
      }),
    /** Gives the vault another header. */
    replaceHeader: (header: Header) =>
      strictly((records) => {
        records.put(header, headerName)
        return () => undefined
      }),
    /** Resolves to false, and writes nothing, where the header is gone: the record could never be opened. */
    put: ([name, sealed]: SealedEntry) =>
      strictly((records) => {
        const headers = records.count(headerName)
        headers.onsuccess = () => {
          if (headers.result > 0) records.put(sealed, name)
        }
        return () => headers.result > 0
      }),
    /** Changes what lies of one plan. Writes nothing where somebody else has, or where the header is gone. */
    change: ({ id, of, revision, put, without }: PlanChange) =>
      strictly((records) => {
        let outcome: 'done' | 'moved' | 'no-header' = 'no-header'
        const headers = records.count(headerName)
        const last = records.get(revisionName(id))
        last.onsuccess = () => {
          if (headers.result === 0) return
          outcome = of && !isRevision(last.result, of) ? 'moved' : 'done'
          if (outcome === 'moved') return
          for (const kind of without) records.delete(allOf(kind, id))
          for (const [name, sealed] of put) records.put(sealed, name)
          records.put(revision, revisionName(id))
        }
        return () => outcome
      }),
    remove: (id: string) =>
      strictly((records) => {
        for (const kind of ['edit', 'part'] as const) records.delete(allOf(kind, id))
        for (const name of [planName(id), revisionName(id)]) records.delete(name)
        return () => undefined
      }),
    /** The header goes with the rest: nothing that lay here can be opened any more. */
    empty: () => clear(store),
  }
}

export type Database = ReturnType<typeof openDatabase>

/** In the order of names `0` comes right after the slash. */
const allOf = (kind: 'edit' | 'part', id: string): IDBKeyRange =>
  IDBKeyRange.bound(`${kind}/${id}/`, `${kind}/${id}0`, false, true)

/** Whether a revision that was found is that one. */
export const isRevision = (found: unknown, revision: Bytes): boolean =>
  found instanceof Uint8Array &&
  found.length === revision.length &&
  found.every((byte, index) => byte === revision[index])

/** The records of each plan: also of one whose plan itself is not there. */
function byPlan(found: readonly (readonly [IDBValidKey, unknown])[]): Map<string, PlanRecords> {
  const plans = new Map<string, PlanRecords>()
  for (const [name, value] of found) {
    const [, kind, id, rest = ''] = planRecord.exec(String(name)) ?? []
    if (id === undefined) continue
    const records: PlanRecords = plans.get(id) ?? { edit: new Map(), part: new Map() }
    plans.set(id, records)
    if (kind === 'edit' || kind === 'part') records[kind].set(rest, value)
    else if (kind === 'plan' || kind === 'revision') records[kind] = value
  }
  return plans
}

/** Waits for `abort`, not `error`: only then does a transaction know why it failed. */
const settled = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onabort = () =>
      reject(transaction.error ?? new DOMException('The transaction was aborted.', 'AbortError'))
  })
