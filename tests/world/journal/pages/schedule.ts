import { html, type Markup } from '../../serving/html.ts'
import { frame } from './frame.ts'

const SLOTS: readonly (readonly [string, string, string, string])[] = [
  ['08.00–08.20', 'Morgonmöte', 'Personalrum', 'Alla'],
  ['08.30–09.30', 'Nybesök', 'Rum 4', 'Nils Forsgren, Helena Brandt'],
  ['09.45–10.45', 'Återbesök', 'Rum 4', 'Nils Forsgren'],
  ['11.00–11.45', 'Telefontid', '', 'Nils Forsgren'],
  ['11.45–12.30', 'Lunch', '', ''],
  ['12.30–14.00', 'Teamkonferens', 'Konferensrum Dellen', 'Team 2'],
  ['14.15–15.15', 'Handledning till arbetslag', 'Video', 'Nils Forsgren, Marie Tjernberg'],
  ['15.30–16.30', 'Administration', '', 'Nils Forsgren'],
]

/** The start page: the user's day. No patient is open here, and none is named. */
export function schedule(): Markup {
  const day = new Date().toLocaleDateString('sv-SE', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  })
  const main = html`<div class="page">
  <h1>Dagens schema</h1>
  <p class="lead">${day.charAt(0).toUpperCase() + day.slice(1)} · Nils Forsgren</p>
  <table class="list">
    <thead><tr><th scope="col">Tid</th><th scope="col">Aktivitet</th><th scope="col">Plats</th><th scope="col">Deltar</th></tr></thead>
    <tbody>${SLOTS.map(slot)}</tbody>
  </table>
  <h2>Meddelanden</h2>
  <ul class="messages">
    <li><strong>Driftinformation.</strong> Labbsvar visas inte mellan 18.00 och 19.00 i kväll.</li>
    <li><strong>Rutin.</strong> Ny mall för anteckningstypen SIP och samordning gäller från 1 november.</li>
  </ul>
</div>`
  return frame({ title: 'Dagens schema', path: '/schema', main })
}

function slot([time, what, where, who]: readonly [string, string, string, string]): Markup {
  return html`<tr><td class="time">${time}</td><td>${what}</td><td>${where}</td><td>${who}</td></tr>`
}
