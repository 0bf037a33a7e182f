import type { CarePlan } from '@medplum/fhirtypes'
import { html, type Markup } from '../../serving/html.ts'
import type { Answer } from '../exchange.ts'
import type { SqliteRepository } from '../repository.ts'
import { decisionForm } from './decision-form.ts'
import type { Outcome } from './decisions.ts'
import { copiesOf, isReadable, type PlanCopy } from './documents.ts'
import { follow } from './names.ts'
import { page } from './page.ts'
import { planData } from './plan-data.ts'
import { planSection } from './plan-section.ts'
import { statusMark } from './status-mark.ts'
import type { Submission } from './submissions.ts'
import { momentWords, periodWords, submissionWord } from './words.ts'

const statusCodes: Record<Outcome, number> = {
  done: 200,
  'reason-missing': 422,
  changed: 409,
  'not-possible': 409,
}

function copySection(taskId: string, copies: PlanCopy[]): Markup {
  const address = (copy: PlanCopy) => `/inkorg/${taskId}/dokument/${copies.indexOf(copy)}`
  const shown = copies.find(isReadable)
  const others = copies.filter((copy) => copy !== shown)
  return html`<section class="card document" aria-labelledby="dokument">
    <h2 id="dokument">Planen som dokument</h2>
    ${
      shown
        ? html`<iframe sandbox src="${address(shown)}" title="${shown.title}"></iframe>
          <p class="below"><a href="${address(shown)}">Öppna dokumentet för sig</a></p>`
        : html`<p class="empty">Planen kom utan läsbar kopia.</p>`
    }
    ${others.map((copy) => html`<p class="below"><a href="${address(copy)}">Hämta ${copy.title}</a></p>`)}
  </section>`
}

function fact(name: string, value: string | undefined): Markup | undefined {
  return value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : undefined
}

/** One submission: what to do, the plan to read, and the plan as data. */
export async function submissionPage(
  repo: SqliteRepository,
  submission: Submission,
  outcome: Outcome = 'done',
): Promise<Answer> {
  const { task, child, sender, arrived } = submission
  const plan = await follow<CarePlan>(repo, task.focus)
  const data = plan ? await planData(repo, plan) : { goals: [], interventions: [] }
  const copies = plan ? await copiesOf(repo, plan) : []
  const status = task.status ?? 'requested'
  const main = html`
    <p class="back"><a href="/inkorg">Till inkorgen</a></p>
    <div class="title">
      <h1>${child.name}${child.birthYear ? html`<span class="year">, född ${child.birthYear}</span>` : undefined}</h1>
      ${statusMark(status, submissionWord(status))}
    </div>
    ${child.protectedIdentity ? html`<p class="protected">Skyddade personuppgifter. Lämna inte ut var barnet eller familjen finns.</p>` : undefined}
    <div class="columns">
      <aside class="side">
        <section class="card" aria-labelledby="beslut">
          <h2 id="beslut">Ditt svar</h2>
          ${decisionForm(submission, outcome)}
        </section>
        <section class="card" aria-labelledby="om">
          <h2 id="om">Om överlämningen</h2>
          <dl class="facts">
            ${fact('Från', sender)}
            ${fact('Kom in', momentWords(arrived))}
            ${fact('Planen gäller', periodWords(plan?.period?.start, plan?.period?.end))}
            ${fact('Planens version', plan?.meta?.versionId)}
            ${fact('Kvittens', task.id)}
          </dl>
        </section>
      </aside>
      <div class="plan">${copySection(task.id, copies)}${planSection(data)}</div>
    </div>`
  const title = child.protectedIdentity ? 'Plan' : `Plan för ${child.name}`
  return page(title, main, statusCodes[outcome])
}
