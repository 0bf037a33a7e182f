import { html, type Markup } from '../../serving/html.ts'
import { type Decision, decisionsAt, type Outcome } from './decisions.ts'
import type { Submission } from './submissions.ts'

const problems: Partial<Record<Outcome, string>> = {
  changed: 'Ärendet ändrades medan du läste. Läs igen och välj sedan.',
  'not-possible': 'Det går inte att göra i det här läget.',
}

const explained: Partial<Record<string, string>> = {
  requested: 'Avsändaren ser att planen har kommit fram till en människa.',
  received: 'Avsändaren ser ditt svar i sin egen plan.',
  accepted: 'Avsluta när regionens enheter har fått planen.',
  completed: 'Ärendet är avslutat. Inget mer behöver göras.',
}

function button(decision: Decision, text: string, look: string): Markup {
  return html`<button class="${look}" name="beslut" value="${decision}">${text}</button>`
}

function rejection(version: Markup, action: string, reasonMissing: boolean): Markup {
  const problem = html`<p class="problem" id="skal-fel" role="alert">
    Skriv varför planen avvisas, så att avsändaren kan rätta den.
  </p>`
  const invalid = html`aria-invalid="true" aria-describedby="skal-fel skal-hjalp"`
  return html`<details class="reject" ${reasonMissing ? html`open` : undefined}>
    <summary>Avvisa …</summary>
    <form method="post" action="${action}">
      ${version}
      <label for="skal">Varför avvisas planen?</label>
      <p class="hint" id="skal-hjalp">Avsändaren läser det du skriver. Skriv inga personnummer.</p>
      ${reasonMissing ? problem : undefined}
      <textarea id="skal" name="skal" rows="4" maxlength="1000" required
        ${reasonMissing ? invalid : html`aria-describedby="skal-hjalp"`}></textarea>
      ${button('avvisa', 'Avvisa planen', 'danger')}
    </form>
  </details>`
}

/** What the officer can do now, and what the last press led to. */
export function decisionForm({ task }: Submission, outcome: Outcome = 'done'): Markup {
  const status = task.status ?? 'requested'
  const open = decisionsAt(status)
  const action = `/inkorg/${task.id}/beslut`
  const version = html`<input type="hidden" name="version" value="${task.meta?.versionId}">`
  const problem = problems[outcome]
  const main: Partial<Record<Decision, string>> = {
    'ta-emot': 'Ta emot',
    acceptera: 'Acceptera',
    avsluta: 'Avsluta ärendet',
  }
  const [first] = open.filter((decision) => main[decision])
  return html`
    ${problem ? html`<p class="problem" role="alert">${problem}</p>` : undefined}
    ${status === 'rejected' && task.statusReason?.text ? html`<div class="reason"><h3>Skäl till att planen avvisades</h3><p>${task.statusReason.text}</p></div>` : undefined}
    ${explained[status] ? html`<p class="hint">${explained[status]}</p>` : undefined}
    ${first ? html`<form method="post" action="${action}">${version}${button(first, main[first] ?? '', 'primary')}</form>` : undefined}
    ${open.includes('avvisa') ? rejection(version, action, outcome === 'reason-missing') : undefined}`
}
