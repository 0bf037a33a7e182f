import { html, type Markup } from '../serving/html.ts'
import { sipSteps } from './sip-steps.ts'
import { siteFrame } from './site-frame.ts'

/** Where the page about SIP is. */
export const SIP_PATH = '/barn-och-elev/elevhalsa/sip'

/** What school staff need to know about SIP, with the plan itself on the page. */
export function sipPage(handoff: string): Markup {
  const main = html`<nav class="trail" aria-label="Du är här">
  <a href="/start">Start</a> <span>›</span> <a href="/barn-och-elev">Barn och elev</a> <span>›</span> Elevhälsa <span>›</span> SIP
</nav>
<div class="sheet">
<main class="article">
  <h1>Samordnad individuell plan (SIP)</h1>
  <p class="lead">När en elev behöver stöd från både skolan, socialtjänsten och vården gör vi en gemensam plan. Du som ser behovet först tar initiativet.</p>
  ${sipSteps}
  <section class="plan" aria-labelledby="plan-heading">
    <h2 id="plan-heading">Skriv planen här</h2>
    <p>Planen finns bara här på sidan tills du lämnar över den, och försvinner om du stänger sidan. Den syns inte för andra på Insidan.</p>
    <sip-plan handoff="${handoff}"></sip-plan>
  </section>
</main>
${aside}
</div>`
  return siteFrame({
    title: 'Samordnad individuell plan (SIP)',
    section: '/barn-och-elev',
    main,
    scripts: html`<script type="module" src="/sip-plan.js"></script>`,
  })
}

const aside = html`<aside class="aside" aria-label="Mer om SIP">
  <h2>Kontakt</h2>
  <p><strong>Anna Sjö</strong><br>SIP-samordnare<br>0980-319 212</p>
  <h2>Vid skyddade personuppgifter</h2>
  <p>Skriv aldrig adress, skola eller telefonnummer i planen. Ring samordnaren innan du kallar.</p>
  <h2>Lag och överenskommelse</h2>
  <ul>
    <li>Socialtjänstlagen (2025:400) 10&nbsp;kap. 8–9 §§</li>
    <li>Hälso- och sjukvårdslagen (2017:30) 16&nbsp;kap. 4&nbsp;§</li>
    <li>Länets överenskommelse om SIP</li>
  </ul>
  <p class="reviewed">Sidan granskades 3 november 2026</p>
</aside>`
