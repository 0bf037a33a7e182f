import { html, type Markup } from '../../serving/html.ts'
import type { Answer } from '../exchange.ts'
import { page } from './page.ts'
import { statusMark } from './status-mark.ts'
import type { Submission } from './submissions.ts'
import { momentWords, submissionWord } from './words.ts'

function row({ task, child, sender, arrived }: Submission): Markup {
  const name = child.protectedIdentity
    ? html`Barn med skyddade personuppgifter`
    : html`${child.name}${child.birthYear ? html`<span class="year">, född ${child.birthYear}</span>` : undefined}`
  const status = task.status ?? 'requested'
  return html`<li class="row">
    <a class="child" href="/inkorg/${task.id}">${name}</a>
    <span class="sender"><span class="unseen">Från </span>${sender}</span>
    <time datetime="${arrived}">${momentWords(arrived)}</time>
    ${statusMark(status, submissionWord(status))}
  </li>`
}

function section(heading: string, list: Submission[], empty: string): Markup {
  const id = heading.toLowerCase().replaceAll(' ', '-')
  return html`<section aria-labelledby="${id}">
    <h2 id="${id}">${heading} <span class="count">${list.length}</span></h2>
    ${list.length > 0 ? html`<ul class="rows">${list.map(row)}</ul>` : html`<p class="empty">${empty}</p>`}
  </section>`
}

/** The inbox: what waits, and what is dealt with. */
export function inboxPage(submissions: Submission[]): Answer {
  const waits = ({ task }: Submission) => task.status === 'requested' || task.status === 'received'
  const waiting = submissions.filter(waits)
  const dealtWith = submissions.filter((one) => !waits(one))
  return page(
    'Inkorg',
    html`<h1>Inkorg</h1>
      <p class="lead">Planer som kommuner, skolor och vårdenheter har lämnat över till regionen.</p>
      ${section('Att hantera', waiting, 'Inget väntar på dig just nu. Nya planer visas här när de kommer.')}
      ${section('Hanterade', dealtWith, 'Här samlas planer som du har accepterat, avvisat eller avslutat.')}`,
  )
}
