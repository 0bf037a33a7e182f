import { html, type Markup } from '../serving/html.ts'

/** A file that shows how, as it is handed out. */
export type Code = { readonly name: string; readonly code: string }

type Shown = {
  readonly name: string
  readonly heading: string
  readonly told: string
  readonly code: readonly Code[]
  /** The file is the page, and says nothing of light and dark. */
  readonly isBare: boolean
}

/** Every way of embedding: for whom, the code, and the plan in it. */
export const examplesPage = (shown: readonly Shown[]): Markup => html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Bygg in planen</title>
<link rel="stylesheet" href="/examples/styles/tokens.css">
<link rel="stylesheet" href="/examples/styles/examples.css">
<script type="module" src="/examples/copy-code.js"></script>
</head>
<body>
<header class="top">
  <h1>Bygg in planen</h1>
  <p class="lead"><code>&lt;sip-plan&gt;</code> är ett eget element och fungerar likadant var det än står. Välj den sorts sida du har, ta med koden och prova.</p>
  <p>Koden är filerna som följer med paketet, i mappen <code>examples</code>, och varje exempel är byggt av just dem. Barnet i planerna är påhittat, och inget du skriver här sparas.</p>
</header>
<nav class="ways" aria-label="Sätt att bygga in planen"><ul>${shown.map(link)}</ul></nav>
<main>${shown.map(section)}</main>
<footer class="foot"><p>Innehållspolicy, lagring, inloggning och överlämning står i paketets <code>README.md</code>.</p></footer>
</body>
</html>`

const link = ({ name, heading }: Shown) => html`<li><a href="#${name}">${heading}</a></li>`

const section = ({ name, heading, told, code, isBare }: Shown): Markup => html`
<section class="way" id="${name}" aria-labelledby="${name}-heading">
  <div class="how">
    <h2 id="${name}-heading">${heading}</h2>
    <p>${told}</p>
    ${code.map(file)}
  </div>
  <div class="live">
    <div class="stage"><iframe class="${isBare && 'bare'}" title="${heading}, levande" src="/examples/${name}" loading="lazy"></iframe></div>
    <p><a href="/examples/${name}">Öppna ${heading} för sig</a></p>
  </div>
</section>`

const file = ({ name, code }: Code): Markup => html`<figure class="code">
  <figcaption>
    <span>${name}</span>
    <output></output>
    <button type="button" aria-label="Kopiera ${name}" hidden>Kopiera</button>
  </figcaption>
  <pre><code>${code.trimEnd()}</code></pre>
</figure>`
