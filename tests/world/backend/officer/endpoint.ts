import { type Answer, answer, type Incoming } from '../exchange.ts'
import type { SqliteRepository } from '../repository.ts'

/** The receiving officer's pages. */
export function officerEndpoint(_repo: SqliteRepository): (incoming: Incoming) => Promise<Answer> {
  return async () => answer(404, 'text/plain', '')
}
