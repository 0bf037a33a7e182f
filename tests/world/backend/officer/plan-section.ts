import { html, type Markup } from '../../serving/html.ts'
import type { GoalRow, InterventionRow, PlanData } from './plan-data.ts'
import { statusMark } from './status-mark.ts'

function goal({ term, text, due, by }: GoalRow): Markup {
  const details = [due ? `senast ${due}` : '', by ? `uttryckt av ${by}` : ''].filter(Boolean)
  return html`<li>
    <span class="kind">${term}</span>
    <strong>${text}</strong>
    ${details.length > 0 ? html`<span class="details">${details.join(' · ')}</span>` : undefined}
  </li>`
}

function intervention({ text, who, when, answer, status }: InterventionRow): Markup {
  return html`<li>
    <strong>${text}</strong>
    <span class="details">${[who, when].filter(Boolean).join(' · ')}</span>
    ${answer ? statusMark(status, answer) : undefined}
  </li>`
}

function list(heading: string, items: Markup[]): Markup | undefined {
  if (items.length === 0) return undefined
  return html`<h3>${heading}</h3><ul class="items">${items}</ul>`
}

/** The plan as data: goals, interventions with what each unit has said, and what others do. */
export function planSection({ goals, interventions }: PlanData): Markup {
  const own = interventions.filter(({ byOther }) => !byOther)
  const others = interventions.filter(({ byOther }) => byOther)
  return html`<section class="card" aria-labelledby="uppgifter">
    <h2 id="uppgifter">Uppgifter i planen</h2>
    ${list('Mål', goals.map(goal))}
    ${list('Insatser', own.map(intervention))}
    ${list('Åtgärder av andra', others.map(intervention))}
    ${goals.length + interventions.length === 0 ? html`<p class="empty">Planen har inga mål eller insatser som uppgifter. Läs dokumentet.</p>` : undefined}
  </section>`
}
