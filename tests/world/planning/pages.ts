import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packages } from '../packages.ts'
import { file } from '../serving/files.ts'
import type { Markup } from '../serving/html.ts'
import { page, plain, redirect } from '../serving/replies.ts'
import type { RouteTable } from '../serving/routes.ts'
import { findCase } from './cases.ts'
import { EMPTY_FORM } from './filled-form.ts'
import { SECTIONS } from './form/sections.ts'
import type { FormStore } from './form-store.ts'
import { caseList } from './pages/case-list.ts'
import { casePage } from './pages/case-page.ts'
import { framePage } from './pages/frame-page.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const quill = join(packages, 'quill/dist')
const vue = join(packages, 'vue/dist')

// Quill writes style attributes and draws from data addresses; a section stands in a frame.
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ')

/** The planning system's pages and the files they need. */
export function pages(store: FormStore): RouteTable {
  return {
    'GET /': () => redirect('/arenden'),
    'GET /arenden': () => show(caseList(store)),
    'GET /arenden/:id': (_, { id }) => {
      const support = findCase(id)
      if (!support) return unknown()
      return show(casePage(support, store.saved(support.id), store.draft(support.id)))
    },
    'GET /arenden/:id/:part': (_, { id, part }) => {
      const support = findCase(id)
      const section = SECTIONS.find((one) => one.id === part && one.shown === 'frame')
      if (!support || !section) return unknown()
      const form = store.draft(support.id) ?? store.saved(support.id) ?? EMPTY_FORM
      return show(framePage(section, form, support))
    },
    'GET /quill/*': (_, { rest = '' }) => file(quill, rest),
    'GET /vue/*': (_, { rest = '' }) => file(vue, rest),
    'GET /client/*': (_, { rest = '' }) => file(`${here}client`, rest),
    'GET /styles/*': (_, { rest = '' }) => file(`${here}styles`, rest),
    'GET /brand/*': (_, { rest = '' }) => file(`${here}brand`, rest),
  }
}

function show(markup: Markup): Response {
  return page(markup, { 'content-security-policy': POLICY, 'referrer-policy': 'same-origin' })
}

function unknown(): Response {
  return plain('Ärendet eller sidan finns inte.', 404)
}
