import type { Probe } from './probe.ts'
import { findingProbes } from './probes/finding.ts'
import { handoffProbes } from './probes/handoff.ts'
import { resourceProbes } from './probes/resources.ts'
import { transactionProbes } from './probes/transactions.ts'
import { serverAt } from './server.ts'

export interface Finding {
  readonly probe: Probe
  /** What came instead; undefined where it holds. */
  readonly instead: string | undefined
}

export interface Findings {
  readonly all: readonly Finding[]
  /** What could not be deleted again. */
  readonly left: readonly string[]
}

const probes: readonly Probe[] = [
  ...resourceProbes,
  ...findingProbes,
  ...transactionProbes,
  ...handoffProbes,
]

/** Asks a FHIR server everything, one thing after the other, and deletes what it made there. */
export async function runProbes(base: string, token: string | undefined): Promise<Findings> {
  const server = serverAt(base, token)
  const all: Finding[] = []
  for (const probe of probes) {
    const instead = await probe.check(server).then(
      () => undefined,
      (error: Error) => error.message,
    )
    all.push({ probe, instead })
  }
  return { all, left: await server.cleanUp() }
}

export const holds = ({ all }: Findings): boolean =>
  all.every(({ probe, instead }) => instead === undefined || probe.level === 'should')
