import { openDatabase } from '../serving/database.ts'
import { type Listening, listen } from '../serving/listen.ts'
import { calls } from './calls.ts'
import { builtClient } from './client-build.ts'
import type { SchoolNote } from './note.ts'
import { NoteStore } from './note-store.ts'
import { pages } from './pages.ts'

/** The school record while it runs. */
export interface School extends Listening {
  /** A pupil's notes exactly as the record keeps them, newest first. */
  notes(studentId: string): readonly SchoolNote[]
}

/** Starts the school record; without a data folder its notes live in memory. */
export async function startSchool(options: { port: number; data?: string }): Promise<School> {
  const client = await builtClient()
  const store = new NoteStore(openDatabase(options.data, 'school'))
  const server = await listen({ ...pages(client), ...calls(store) }, options.port)
  return {
    url: server.url,
    notes: (studentId) => store.of(studentId),
    close: async () => {
      await server.close()
      store.close()
    },
  }
}
