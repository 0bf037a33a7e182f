import { chance } from '../fixtures/generated-plan.ts'
import { handOffInTrouble } from './handoff.ts'
import { openRegion } from './region.ts'

export interface Report {
  readonly plans: number
  /** How often each trouble was met. */
  readonly met: ReadonlyMap<string, number>
  /** What was not as it must be, with the seed that shows it again alone. */
  readonly untrue: readonly string[]
}

/** Hands off that many plans, each with a seed of its own: the first is `seed`, then one more each. */
export async function runInTrouble(
  plans: number,
  seed: number,
  heard: (done: number) => void = () => {},
): Promise<Report> {
  const region = await openRegion()
  const met = new Map<string, number>()
  const untrue: string[] = []
  for (let index = 0; index < plans; index += 1) {
    const here = seed + index
    const outcome = await handOffInTrouble(region, chance(here)).catch((error: Error) => ({
      met: [],
      untrue: [error.message],
    }))
    region.faults.clear()
    for (const name of outcome.met) met.set(name, (met.get(name) ?? 0) + 1)
    untrue.push(
      ...outcome.untrue.map((what) => `seed ${here} (${outcome.met.join(', ')}): ${what}`),
    )
    heard(index + 1)
  }
  if (region.strayed() > 0) untrue.push(`another host got ${region.strayed()} requests`)
  await region.close()
  return { plans, met, untrue }
}
