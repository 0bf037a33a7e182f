import { html, type Markup } from '../serving/html.ts'

/** A part of the intranet that the top menu leads to. */
export interface Section {
  readonly path: string
  readonly name: string
}

/** The parts of the intranet, in the order of the menu. */
export const SECTIONS: readonly Section[] = [
  { path: '/start', name: 'Start' },
  { path: '/anstallning', name: 'Anställning' },
  { path: '/barn-och-elev', name: 'Barn och elev' },
  { path: '/verktyg', name: 'System och verktyg' },
  { path: '/sa-styrs-kommunen', name: 'Så styrs kommunen' },
]

interface SiteFrame {
  readonly title: string
  /** The path of the part of the site that the page belongs to. */
  readonly section: string
  readonly main: Markup
  readonly scripts?: Markup
}

/** The head, menu and foot that all pages of the intranet share. */
export function siteFrame({ title, section, main, scripts }: SiteFrame): Markup {
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Insidan, Lindsjö kommun</title>
<link rel="stylesheet" href="/styles/site.css">
<link rel="stylesheet" href="/styles/article.css">
${scripts}
</head>
<body>
<header class="head">
  <a class="brand" href="/start">${crest}<span><strong>Insidan</strong> Lindsjö kommun</span></a>
  <p class="signed-in">Inloggad som Fatima Noori</p>
</header>
<nav class="menu" aria-label="Huvudmeny"><ul>${SECTIONS.map((one) => link(one, section))}</ul></nav>
${main}
<footer class="foot">
  <p><strong>Lindsjö kommun</strong><br>Växel 0980-319 200</p>
  <p>Utbildningsmiljö. Kommunen och alla personer är påhittade.</p>
</footer>
</body>
</html>`
}

const crest = html`<svg width="34" height="40" viewBox="0 0 34 40" aria-hidden="true">
<path d="M2 2h30v20c0 8-6 13-15 16C8 35 2 30 2 22z" fill="#1f6b4a"/>
<path d="M2 24c5-4 10-4 15 0s10 4 15 0c-1 7-7 11-15 14C9 35 3 31 2 24z" fill="#f2c230"/>
<path d="M17 6l6 12h-4v5h-4v-5h-4z" fill="#fff"/></svg>`

function link({ path, name }: Section, current: string): Markup {
  const mark = path === current ? html` aria-current="true"` : undefined
  return html`<li><a href="${path}"${mark}>${name}</a></li>`
}
