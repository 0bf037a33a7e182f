import browser from 'webextension-polyfill'
import * as z from 'zod/mini'
import { day, integer } from '../../plan/kind-schemas.ts'

/** In `storage.local`, which outlives the vault and the drafts. It names nobody. */
const vaultName = 'kept/vault-since'
const draftsName = 'kept/drafts'

const marks = z.object({
  [vaultName]: z._default(day, ''),
  [draftsName]: z._default(integer.check(z.gte(0)), 0),
})

/** What has been kept here, for as long as it is to be missed where it is not found. */
type Marks = {
  /** The day on which a vault was made here, or first opened; empty where there is none. */
  readonly vaultSince: string
  /** How many plans lay in the browser's memory alone. */
  readonly drafts: number
}

export async function readMarks(): Promise<Marks> {
  const found = marks.safeParse(await browser.storage.local.get([vaultName, draftsName]))
  return found.success
    ? { vaultSince: found.data[vaultName], drafts: found.data[draftsName] }
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
