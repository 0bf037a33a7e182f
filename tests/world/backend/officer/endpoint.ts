import { readFileSync } from 'node:fs'
import type { CarePlan } from '@medplum/fhirtypes'
import { html } from '../../serving/html.ts'
import { type Answer, answer, type Incoming } from '../exchange.ts'
import type { SqliteRepository } from '../repository.ts'
import { decide, isDecision } from './decisions.ts'
import { copiesOf, copyAnswer } from './documents.ts'
import { inboxPage } from './inbox-page.ts'
import { follow } from './names.ts'
import { missingPage, page } from './page.ts'
import { submissionPage } from './submission-page.ts'
import { allSubmissions, oneSubmission, type Submission } from './submissions.ts'

const styles = ['base', 'inbox', 'submission', 'answer']
  .map((name) => readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8'))
  .join('\n')

const seeOther = (location: string): Answer => ({ status: 303, headers: { location }, body: '' })

function fromOwnPage({ headers }: Incoming): boolean {
  const { origin, host } = headers
  return origin !== undefined && URL.canParse(origin) && new URL(origin).host === host
}

async function answerDecision(
  repo: SqliteRepository,
  { task }: Submission,
  incoming: Incoming,
): Promise<Answer> {
  if (!fromOwnPage(incoming)) {
    return page('Nekad', html`<h1>Svara från inkorgens egen sida</h1>`, 403)
  }
  const form = new URLSearchParams(incoming.body)
  const decision = form.get('beslut') ?? ''
  if (!isDecision(decision)) return missingPage()
  const seen = { id: task.id, version: form.get('version') ?? '' }
  const outcome = await decide(repo, seen, decision, form.get('skal')?.trim() ?? '')
  if (outcome === 'done') return seeOther(`/inkorg/${task.id}`)
  const now = await oneSubmission(repo, task.id)
  return now ? submissionPage(repo, now, outcome) : missingPage()
}

async function answerCopy(repo: SqliteRepository, { task }: Submission, index: string) {
  const plan = await follow<CarePlan>(repo, task.focus)
  const copy = plan && (await copiesOf(repo, plan))[Number(index)]
  return copy ? copyAnswer(copy) : missingPage()
}

/** The receiving officer's pages: an inbox, each plan, and the answers to it. */
export function officerEndpoint(repo: SqliteRepository): (incoming: Incoming) => Promise<Answer> {
  return async (incoming) => {
    const { method, path } = incoming
    if (path === '/officer.css') return answer(200, 'text/css', styles)
    const [, inbox, id, part, index] = path.split('/')
    if (path !== '/' && inbox !== 'inkorg') return missingPage()
    if (!id) return inboxPage(await allSubmissions(repo))
    const submission = await oneSubmission(repo, id)
    if (!submission) return missingPage()
    if (method === 'POST' && part === 'beslut') return answerDecision(repo, submission, incoming)
    if (part === 'dokument' && index) return answerCopy(repo, submission, index)
    return part ? missingPage() : submissionPage(repo, submission)
  }
}
