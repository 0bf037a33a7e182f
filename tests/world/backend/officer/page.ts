import { html, type Markup } from '../../serving/html.ts'
import { type Answer, answer } from '../exchange.ts'

const policy =
  "default-src 'none'; style-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** A whole page of the officer's system. */
export function page(title: string, main: Markup, status = 200): Answer {
  const markup = html`<!doctype html>
<html lang="sv">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${title} – Planmottagningen</title>
    <link rel="stylesheet" href="/officer.css">
  </head>
  <body>
    <a class="skip" href="#innehall">Till innehållet</a>
    <header class="top">
      <a class="brand" href="/inkorg">
        <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true">
          <rect width="32" height="32" rx="7" />
          <path d="M7 12v11h18V12M7 12l4-5h10l4 5M7 17h5l1.5 2.5h5L20 17h5" />
        </svg>
        <span><strong class="name">Planmottagningen</strong> <span class="region">Region Exempel</span></span>
      </a>
      <span class="role">Mottagare av samordnade individuella planer</span>
    </header>
    <main id="innehall">${main}</main>
  </body>
</html>`
  return answer(status, 'text/html', markup.text, {
    'content-security-policy': policy,
    'referrer-policy': 'same-origin',
  })
}

/** A page that says what is missing, and the way back. */
export function missingPage(): Answer {
  return page(
    'Sidan finns inte',
    html`<h1>Sidan finns inte</h1>
      <p class="lead">Planen kan ha tagits bort, eller så är adressen fel.</p>
      <p class="lead"><a href="/inkorg">Till inkorgen</a></p>`,
    404,
  )
}
