import { html, type Markup } from '../serving/html.ts'
import { SIP_PATH } from './sip-page.ts'
import { type Section, siteFrame } from './site-frame.ts'

/** A part of the intranet that has no content in the training environment. */
export function absentPage({ path, name }: Section): Markup {
  const main = html`<main class="article">
  <h1>${name}</h1>
  <p class="lead">Den här delen av Insidan ingår inte i utbildningsmiljön.</p>
  <p><a href="${SIP_PATH}">Gå till sidan om SIP</a></p>
</main>`
  return siteFrame({ title: name, section: path, main })
}
