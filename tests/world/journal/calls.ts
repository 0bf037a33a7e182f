import * as z from 'zod/mini'
import { localTime } from '../serving/local-time.ts'
import { json } from '../serving/replies.ts'
import type { RouteTable } from '../serving/routes.ts'
import { NOTE_TYPES, type Note, type NoteText } from './note.ts'
import type { NoteStore } from './note-store.ts'
import { findPatient } from './patients.ts'

const savedNote = z.object({
  type: z.enum(NOTE_TYPES),
  title: z.string().check(z.trim(), z.minLength(1), z.maxLength(120)),
  body: z.string().check(z.maxLength(500_000)),
  status: z.enum(['draft', 'signed']),
})

const AUTHOR = 'Nils Forsgren, psykolog'

/** The calls that the note form makes, and the one that reads a patient's notes. */
export function calls(store: NoteStore): RouteTable {
  return {
    'GET /api/patients/:id/notes': (_, { id = '' }) =>
      findPatient(id) ? json(store.of(id)) : json({ error: 'unknown patient' }, 404),

    'POST /api/patients/:id/notes': async (request, { id = '' }) => {
      const saved = await read(request)
      if (!findPatient(id)) return json({ error: 'unknown patient' }, 404)
      if (!saved) return json({ error: 'not a note' }, 400)
      const { text, status } = saved
      const note = { ...text, patientId: id, status, author: AUTHOR, writtenAt: now() }
      return json(store.add(note), 201)
    },

    'PUT /api/patients/:id/notes/:note': async (request, { id = '', note = '' }) => {
      const saved = await read(request)
      const draft = store.find(id, Number(note))
      if (!draft) return json({ error: 'unknown note' }, 404)
      if (!saved) return json({ error: 'not a note' }, 400)
      const revised = store.revise(draft, saved.text, saved.status, now())
      return revised ? json(revised) : json({ error: 'signed' }, 409)
    },
  }
}

async function read(
  request: Request,
): Promise<{ text: NoteText; status: Note['status'] } | undefined> {
  // A form of another site cannot send this kind without asking first.
  if (request.headers.get('content-type') !== 'application/json') return undefined
  const parsed = savedNote.safeParse(await request.json().catch(() => undefined))
  if (!parsed.success) return undefined
  const { status, ...text } = parsed.data
  return { text, status }
}

function now(): string {
  return localTime(new Date())
}
