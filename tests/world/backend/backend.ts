import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { guarded } from './access/guarded.ts'
import { openDatabase } from './database.ts'
import { loadDefinitions } from './definitions.ts'
import { definitionsAnswer } from './definitions-endpoint.ts'
import type { Answer, Incoming } from './exchange.ts'
import type { Faults } from './faults.ts'
import { fhirEndpoint } from './fhir-endpoint.ts'
import { officerEndpoint } from './officer/endpoint.ts'
import { loadOwnDefinitions } from './own-definitions.ts'
import { SqliteRepository } from './repository.ts'
import { httpServer } from './server.ts'

/** How to run a backend. */
export interface BackendOptions {
  /** 0, or nothing, for any free port. */
  port?: number
  /** A folder for the database, or `:memory:`. */
  data: string
  /** Origins that may call from a browser; local pages and extensions when not given. */
  origins?: string[]
  /** The OpenID provider whose tokens let somebody in; open to all when not given. */
  issuer?: string
  /** For tests only. */
  faults?: Faults
}

/** A running backend. */
export interface Backend {
  /** The FHIR base address. */
  url: string
  port: number
  repo: SqliteRepository
  close(): Promise<void>
}

/** Starts a regional backend: FHIR R4 at `/fhir` and the receiving officer's inbox at `/`. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  loadDefinitions()
  await loadOwnDefinitions()
  const database = openDatabase(options.data)
  const repo = new SqliteRepository(database)
  // The base address is part of every answer, and is known first when the port is.
  let fhir: (incoming: Incoming) => Promise<Answer> = () => Promise.reject(new Error('Not ready'))
  const server = httpServer({
    fhir: (incoming) => fhir(incoming),
    officer: officerEndpoint(repo),
    origins: options.origins,
    faults: options.faults,
  })
  server.listen(options.port ?? 0, '127.0.0.1')
  try {
    await once(server, 'listening')
  } catch (error) {
    database.close()
    throw error
  }
  const { port } = server.address() as AddressInfo
  const url = `http://localhost:${port}/fhir`
  const endpoint = fhirEndpoint(repo, url)
  const { issuer } = options
  const records = issuer ? guarded(endpoint, repo, { issuer, audience: url }) : endpoint
  fhir = async (incoming) => definitionsAnswer(url, incoming) ?? records(incoming)

  const close = async () => {
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    await closed
    await repo.exclusive(async () => database.close())
  }
  return { url, port, repo, close }
}
