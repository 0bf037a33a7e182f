import { html } from '../serving/html.ts'

/** How a plan is made, step by step, as the municipality has agreed. */
export const sipSteps = html`<h2>Så gör du</h2>
<ol class="steps">
  <li><strong>Prata med eleven och vårdnadshavarna.</strong> Berätta vad en SIP är och fråga om de vill ha en.</li>
  <li><strong>Be om samtycke.</strong> Skriv vilka som får dela uppgifter, om vad och hur länge.</li>
  <li><strong>Formulera frågan.</strong> En mening om vad mötet ska lösa räcker.</li>
  <li><strong>Kalla dem som behövs.</strong> Den som inte kan komma skickar en ersättare som får fatta beslut.</li>
  <li><strong>Håll förmötet med eleven.</strong> Eleven väljer hur den vill vara med.</li>
  <li><strong>Skriv planen under mötet.</strong> Vem gör vad, när är det klart och när följer vi upp?</li>
</ol>
<div class="notice">
  <p><strong>Tänk på</strong> att planen är elevens. Skriv så att eleven förstår, och skriv bara det som mötet behöver.</p>
</div>`
