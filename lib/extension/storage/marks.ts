import * as v from 'valibot'
import browser from 'webextension-polyfill'
import { day, integer } from '../../plan/kinds.ts'

/** In `storage.local`, which outlives the vault and the drafts. It names nobody. */
const vaultName = 'kept/vault-since'
const draftsName = 'kept/drafts'

const marks = v.object({
  [vaultName]: v.optional(day, ''),
  [draftsName]: v.optional(v.pipe(integer, v.minValue(0)), 0),
})

/** What has been kept here, for as long as it is to be missed where it is not found. */
export type Marks = {
  /** The day on which a vault was made here, or first opened; empty where there is none. */
  readonly vaultSince: string
  /** How many plans lay in the browser's memory alone. */
  readonly drafts: number
}

export async function readMarks(): Promise<Marks> {
  const found = v.safeParse(marks, await browser.storage.local.get([vaultName, draftsName]))
  return found.success
    ? { vaultSince: found.output[vaultName], drafts: found.output[draftsName] }
    : { vaultSince: '', drafts: 0 }
}

/** There is a vault. The first day stays. */
export async function markVault(today: string): Promise<void> {
  const { vaultSince } = await readMarks()
  await browser.storage.local.set({ [vaultName]: vaultSince || today, [draftsName]: 0 })
}

export const markDrafts = (count: number): Promise<void> =>
  browser.storage.local.set({ [draftsName]: count })

/** What was missed has been told. */
export const clearMarks = (): Promise<void> => browser.storage.local.remove([vaultName, draftsName])
