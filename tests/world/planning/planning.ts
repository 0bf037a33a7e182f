import { openDatabase } from '../serving/database.ts'
import { type Listening, listen } from '../serving/listen.ts'
import { calls } from './calls.ts'
import type { KeptForm } from './filled-form.ts'
import { FormStore } from './form-store.ts'
import { pages } from './pages.ts'

/** The region's planning system while it runs. */
export interface Planning extends Listening {
  /** The newest saved version of a case's plan, exactly as the system keeps it. */
  saved(caseId: string): KeptForm | undefined
  /** What the autosave has kept since then. */
  draft(caseId: string): KeptForm | undefined
}

/** Starts the planning system; without a data folder its plans live in memory. */
export async function startPlanning(options: { port: number; data?: string }): Promise<Planning> {
  const store = new FormStore(openDatabase(options.data, 'planning'))
  const server = await listen({ ...pages(store), ...calls(store) }, options.port)
  return {
    url: server.url,
    saved: (caseId) => store.saved(caseId),
    draft: (caseId) => store.draft(caseId),
    close: async () => {
      await server.close()
      store.close()
    },
  }
}
