import { localTime } from '../serving/local-time.ts'
import { json } from '../serving/replies.ts'
import type { RouteTable } from '../serving/routes.ts'
import { findCase } from './cases.ts'
import { type FilledForm, filledForm } from './filled-form.ts'
import type { FormStore } from './form-store.ts'
import { review } from './review.ts'

const AUTHOR = 'Birgitta Falk, regional samordnare'

/** The calls that the form makes, and the one that reads what is kept about a case. */
export function calls(store: FormStore): RouteTable {
  const kept = (id: string, form: FilledForm) => ({
    ...form,
    caseId: id,
    author: AUTHOR,
    writtenAt: localTime(new Date()),
  })
  return {
    'GET /api/arenden/:id': (_, { id = '' }) =>
      findCase(id)
        ? json({ saved: store.saved(id) ?? null, draft: store.draft(id) ?? null })
        : json({ error: 'unknown case' }, 404),

    'PUT /api/arenden/:id/utkast': async (request, { id = '' }) => {
      const form = await read(request)
      if (!findCase(id)) return json({ error: 'unknown case' }, 404)
      if (!form) return json({ error: 'not a plan' }, 400)
      return json(store.keepDraft(kept(id, form)))
    },

    'DELETE /api/arenden/:id/utkast': (_, { id = '' }) => {
      store.discardDraft(id)
      return new Response(null, { status: 204 })
    },

    'POST /api/arenden/:id/versioner': async (request, { id = '' }) => {
      const form = await read(request)
      if (!findCase(id)) return json({ error: 'unknown case' }, 404)
      if (!form) return json({ error: 'not a plan' }, 400)
      const remarks = review(form)
      if (remarks.length > 0) return json({ remarks }, 422)
      return json(store.save(kept(id, form)), 201)
    },
  }
}

async function read(request: Request): Promise<FilledForm | undefined> {
  // A form of another site cannot send this kind without asking first.
  if (request.headers.get('content-type') !== 'application/json') return undefined
  const parsed = filledForm.safeParse(await request.json().catch(() => undefined))
  return parsed.success ? (parsed.data as FilledForm) : undefined
}
