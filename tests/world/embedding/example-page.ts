import { html, type Markup, raw } from '../serving/html.ts'

type Shown = {
  readonly name: string
  readonly heading: string
  /** The plan that the application gives. */
  readonly plan: unknown
  /** What the server has rendered of the application. */
  readonly inside: Markup
}

/** A page around one application: what it was given, where it stands, and what it has taken. */
export const examplePage = ({ name, heading, plan, inside }: Shown): Markup => html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Planen i ${heading}</title>
<link rel="stylesheet" href="/examples/styles/tokens.css">
<link rel="stylesheet" href="/examples/styles/example.css">
<script type="application/json" id="given">${raw(JSON.stringify(plan).replaceAll('<', '\\u003c'))}</script>
</head>
<body>
<main>
<h1>Planen i ${heading}</h1>
<p id="heard">Skriv i planen, så står här vad sidan har fått veta.</p>
<div id="app">${inside}</div>
</main>
<script src="/examples/${name}/script.js" type="module"></script>
</body>
</html>`
