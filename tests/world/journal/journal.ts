import { openDatabase } from '../serving/database.ts'
import { type Listening, listen } from '../serving/listen.ts'
import { calls } from './calls.ts'
import type { Note } from './note.ts'
import { NoteStore } from './note-store.ts'
import { pages } from './pages.ts'

/** The journal system while it runs. */
export interface Journal extends Listening {
  /** A patient's notes exactly as the journal keeps them, newest first. */
  notes(patientId: string): readonly Note[]
}

/** Starts the journal system; without a data folder its notes live in memory. */
export async function startJournal(options: { port: number; data?: string }): Promise<Journal> {
  const store = new NoteStore(openDatabase(options.data, 'journal'))
  const server = await listen({ ...pages(store), ...calls(store) }, options.port)
  return {
    url: server.url,
    notes: (patientId) => store.of(patientId),
    close: async () => {
      await server.close()
      store.close()
    },
  }
}
