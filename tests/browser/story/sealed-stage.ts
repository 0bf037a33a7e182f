import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { childNamed } from '../../fixtures/child-named.ts'
import { completePlan } from '../../fixtures/complete.ts'
import { delivered } from './delivered.ts'
import { alva } from './journal-steps.ts'
import { choosePassphrase, unlock } from './panel-steps.ts'
import { seed } from './seed.ts'
import { openStage, type Stage } from './stage.ts'

const passphrase = 'lugn lunch på tisdag'

export type SealedStage = Stage & {
  /** The panel, as it stands open first. */
  readonly panel: Page
  /** The panel, opened again after the browser was, and unlocked. */
  unlocked(): Promise<Page>
  /** What the region holds of a child's plan. */
  atRegion(child: string): ReturnType<typeof delivered>
}

/** A stage whose plans lie sealed in a browser's profile that outlives the browser: one complete plan for each child. */
export async function openSealedStage(children: readonly string[]): Promise<SealedStage> {
  const profile = await mkdtemp(join(tmpdir(), 'sip-sealed-'))
  const stage = await openStage(profile)
  const idOf = (child: string) => `plan-${children.indexOf(child)}`
  const plans = children.map((name) => ({
    ...completePlan,
    id: idOf(name),
    child: childNamed(name),
  }))
  await seed(stage, plans)
  const { panel } = await stage.openBeside(alva(stage.world))
  await choosePassphrase(panel, passphrase)
  return {
    ...stage,
    panel,
    async unlocked() {
      const { panel: again } = await stage.openBeside(alva(stage.world))
      await unlock(again, passphrase)
      return again
    },
    atRegion: (child) => delivered(stage.world.backend.url, idOf(child)),
    async close() {
      await stage.close()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
