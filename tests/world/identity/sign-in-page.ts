import { html, type Markup } from '../serving/html.ts'
import { staffAccounts } from './accounts.ts'

/** Stands in for the card or app that staff sign in with: here one chooses who one is. */
export const signInPage = (uid: string): Markup => html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Logga in</title>
<link rel="stylesheet" href="/styles/sign-in.css">
</head>
<body>
<main>
<h1>Logga in</h1>
<p>Regionens inloggning för personal. Alla här är påhittade.</p>
<form method="post" action="/interaction/${uid}">
${staffAccounts.map(
  ({ id, name, role, units }) =>
    html`<button name="account" value="${id}"><strong>${name}</strong> ${role}<small>${units.join(', ')}</small></button>`,
)}
</form>
<form method="post" action="/interaction/${uid}/abort"><button class="quiet">Avbryt</button></form>
</main>
</body>
</html>`
