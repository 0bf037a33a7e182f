import { fullName } from '../../journal/patients.ts'
import { html, type Markup } from '../../serving/html.ts'
import type { SupportCase } from '../cases.ts'
import { EMPTY_FORM, type KeptForm } from '../filled-form.ts'
import { SECTIONS } from '../form/sections.ts'
import { caseHeader } from './case-header.ts'
import { frame } from './frame.ts'
import { sectionMarkup } from './section-markup.ts'

/** A case with its whole form: the draft when there is one, else the newest version. */
export function casePage(
  support: SupportCase,
  saved: KeptForm | undefined,
  draft: KeptForm | undefined,
): Markup {
  const form = draft ?? saved ?? EMPTY_FORM
  const main = html`<main>
${caseHeader(support, saved)}
<form id="plan-form" data-case="${support.id}" data-draft="${draft?.writtenAt}" autocomplete="off" novalidate>
  <div class="bar">
    <button type="submit" class="primary">Spara</button>
    <button type="button" id="discard"${!draft && html` disabled`}>Kasta utkast</button>
    <p id="state" role="status"></p>
    <label class="option"><input type="checkbox" id="one-by-one"> Ett avsnitt i taget</label>
  </div>
  <div id="remarks" role="alert" tabindex="-1"></div>
  <div class="sheet">
    <nav class="parts" aria-label="Avsnitt"><ol>${SECTIONS.map(link)}</ol></nav>
    <div class="form">${SECTIONS.map((section) => sectionMarkup(section, form, support))}</div>
  </div>
</form>
</main>`
  return frame({ title: `Plan · ${fullName(support.patient)}`, main, scripts })
}

const scripts = html`<link rel="stylesheet" href="/quill/quill.snow.css">
<link rel="stylesheet" href="/styles/rich-text.css">
<script src="/quill/quill.js"></script>
<script type="module" src="/client/plan-form.js"></script>`

function link({ id, title }: { id: string; title: string }): Markup {
  return html`<li><a href="#${id}">${title}</a></li>`
}
