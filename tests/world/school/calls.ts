import * as z from 'zod/mini'
import { localTime } from '../serving/local-time.ts'
import { json } from '../serving/replies.ts'
import type { RouteTable } from '../serving/routes.ts'
import { NOTE_KINDS } from './note.ts'
import type { NoteStore } from './note-store.ts'
import { findStudent, STUDENTS } from './students.ts'

const entry = z.object({
  kind: z.enum(NOTE_KINDS),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  summary: z.string().check(z.maxLength(2000)),
  body: z.string().check(z.maxLength(500_000)),
})

const AUTHOR = 'Eva Nyström, specialpedagog'

/** The calls that the record's client makes. */
export function calls(store: NoteStore): RouteTable {
  return {
    'GET /api/students': () => json(STUDENTS),

    'GET /api/students/:id/notes': (_, { id = '' }) =>
      findStudent(id) ? json(store.of(id)) : json({ error: 'unknown student' }, 404),

    'POST /api/students/:id/notes': async (request, { id = '' }) => {
      // A form of another site cannot send this kind without asking first.
      if (request.headers.get('content-type') !== 'application/json') {
        return json({ error: 'not a note' }, 415)
      }
      const parsed = entry.safeParse(await request.json().catch(() => undefined))
      if (!findStudent(id)) return json({ error: 'unknown student' }, 404)
      if (!parsed.success) return json({ error: 'not a note' }, 400)
      const note = { ...parsed.data, studentId: id, author: AUTHOR }
      return json(store.add({ ...note, writtenAt: localTime(new Date()) }), 201)
    },
  }
}
