import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packages } from '../packages.ts'
import { file } from '../serving/files.ts'
import type { Markup } from '../serving/html.ts'
import { page, plain, redirect } from '../serving/replies.ts'
import type { RouteTable } from '../serving/routes.ts'
import type { NoteStore } from './note-store.ts'
import { SECTIONS } from './pages/frame.ts'
import { noteList } from './pages/note-list.ts'
import { patientList } from './pages/patient-list.ts'
import { patientNotes } from './pages/patient-notes.ts'
import { patientSection } from './pages/patient-section.ts'
import { schedule } from './pages/schedule.ts'
import { findPatient } from './patients.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const tinymce = join(packages, 'tinymce')

// TinyMCE writes style attributes and draws its icons from data addresses.
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The journal's pages and the files they need. */
export function pages(store: NoteStore): RouteTable {
  return {
    'GET /': () => redirect('/schema'),
    'GET /schema': () => show(schedule()),
    'GET /patienter': () => show(patientList()),
    'GET /patienter/:id': (request, { id }) => {
      const patient = findPatient(id)
      if (!patient) return unknown()
      const notes = store.of(patient.id)
      const wanted = Number(new URL(request.url).searchParams.get('utkast'))
      const draft = notes.find((note) => note.id === wanted && note.status === 'draft')
      return show(patientNotes(patient, notes, draft))
    },
    'GET /patienter/:id/anteckningar': (_, { id = '' }) => show(noteList(store.of(id))),
    'GET /patienter/:id/:part': (_, { id, part = '' }) => {
      const patient = findPatient(id)
      const name = SECTIONS[part]
      return patient && name ? show(patientSection(patient, part, name)) : unknown()
    },
    'GET /tinymce/*': (_, { rest = '' }) => file(tinymce, rest),
    'GET /client/*': (_, { rest = '' }) => file(`${here}client`, rest),
    'GET /styles/*': (_, { rest = '' }) => file(`${here}styles`, rest),
    'GET /brand/*': (_, { rest = '' }) => file(`${here}brand`, rest),
  }
}

function show(markup: Markup): Response {
  return page(markup, { 'content-security-policy': POLICY, 'referrer-policy': 'same-origin' })
}

function unknown(): Response {
  return plain('Patienten eller sidan finns inte.', 404)
}
