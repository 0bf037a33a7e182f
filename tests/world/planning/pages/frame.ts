import { html, type Markup } from '../../serving/html.ts'

interface Frame {
  readonly title: string
  readonly main: Markup
  readonly scripts?: Markup
}

/** The window that every page of the planning system stands in. */
export function frame({ title, main, scripts }: Frame): Markup {
  return html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – Vide Samordning</title>
<link rel="icon" href="/brand/vide.svg">
<link rel="stylesheet" href="/styles/window.css">
<link rel="stylesheet" href="/styles/form.css">
<link rel="stylesheet" href="/styles/fields.css">
${scripts}
</head>
<body>
<header class="top">
  <a class="brand" href="/arenden"><img src="/brand/vide.svg" alt="" width="24" height="24">Vide <span>Samordning</span></a>
  <nav aria-label="Huvudmeny"><a href="/arenden">Ärenden</a></nav>
  <span class="training">Utbildningsmiljö</span>
  <span class="user">Birgitta Falk · Samordningsenheten</span>
</header>
${main}
</body>
</html>`
}
