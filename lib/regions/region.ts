import type { Region } from './profile.ts'
import { gavleborg } from './profiles/gavleborg.ts'
import { neutral } from './profiles/neutral.ts'
import { stockholm } from './profiles/stockholm.ts'
import { varmland } from './profiles/varmland.ts'
import { vastraGotaland } from './profiles/vastra-gotaland.ts'

export type { Region } from './profile.ts'
export { neutral }

/** The profiles that are shipped, in the order in which they are offered. */
export const regions: readonly Region[] = [gavleborg, stockholm, varmland, vastraGotaland, neutral]

/** The profile with an id; the neutral one where there is none. @param own Supplied ones, first. */
export const regionWith = (id: string, own: readonly Region[] = []): Region =>
  [...own, ...regions].find((region) => region.id === id) ?? neutral
