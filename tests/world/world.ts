import { join } from 'node:path'
import { completePlan } from '../fixtures/complete.ts'
import { type Backend, createBackend } from './backend/backend.ts'
import { startEmbedding } from './embedding/embedding.ts'
import { startIntranet } from './intranet/intranet.ts'
import { type Journal, startJournal } from './journal/journal.ts'
import { type Planning, startPlanning } from './planning/planning.ts'
import { type School, startSchool } from './school/school.ts'
import type { Listening } from './serving/listen.ts'

/** The ports of the world's systems; 0 takes any free port. */
export interface Ports {
  readonly journal: number
  readonly school: number
  readonly backend: number
  readonly intranet: number
  readonly planning: number
  readonly examples: number
}

/** The ports that the README and the region profiles name. */
export const FIXED_PORTS: Ports = {
  journal: 4101,
  school: 4102,
  backend: 4103,
  intranet: 4104,
  planning: 4105,
  examples: 4106,
}

/** Any free port for each, so that several worlds can be up at once. */
export const ANY_PORTS: Ports = {
  journal: 0,
  school: 0,
  backend: 0,
  intranet: 0,
  planning: 0,
  examples: 0,
}

export interface WorldOptions {
  /** The fixed ports when not given. */
  readonly ports?: Partial<Ports>
  /** A folder that keeps what the systems store; without one it lives in memory. */
  readonly data?: string
  /** The FHIR address of a backend that is already up, instead of one of the world's own. */
  readonly backendUrl?: string
}

/** The systems around us while they run, with a direct look into what each has stored. */
export interface World {
  readonly journal: Pick<Journal, 'url' | 'notes'>
  readonly school: Pick<School, 'url' | 'notes'>
  readonly intranet: Pick<Listening, 'url'>
  /** The plan in every sort of page, with the code that puts it there. */
  readonly examples: Pick<Listening, 'url'>
  readonly planning: Pick<Planning, 'url' | 'saved' | 'draft'>
  /** Its FHIR address; its store only when it is the world's own. */
  readonly backend: Pick<Backend, 'url'> & Partial<Pick<Backend, 'repo'>>
  close(): Promise<void>
}

/** Starts the world around us: three record systems, a regional backend, an intranet, and examples. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const ports = { ...FIXED_PORTS, ...options.ports }
  const data = options.data === undefined ? {} : { data: options.data }
  const open: { close(): Promise<void> }[] = []
  const close = async () => {
    await Promise.all(open.splice(0).map((system) => system.close()))
  }
  const up = async <System extends { close(): Promise<void> }>(starting: Promise<System>) => {
    const system = await starting
    open.push(system)
    return system
  }
  try {
    const journal = await up(startJournal({ port: ports.journal, ...data }))
    const school = await up(startSchool({ port: ports.school, ...data }))
    const planning = await up(startPlanning({ port: ports.planning, ...data }))
    const backend = options.backendUrl
      ? { url: options.backendUrl }
      : await up(
          createBackend({
            port: ports.backend,
            data: options.data === undefined ? ':memory:' : join(options.data, 'backend'),
          }),
        )
    const intranet = await up(startIntranet({ port: ports.intranet, handoff: backend.url }))
    const examples = await up(startEmbedding(completePlan, ports.examples))
    return { journal, school, planning, intranet, examples, backend, close }
  } catch (error) {
    await close()
    throw error
  }
}
