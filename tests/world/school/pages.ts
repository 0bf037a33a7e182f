import { fileURLToPath } from 'node:url'
import { file } from '../serving/files.ts'
import { html } from '../serving/html.ts'
import { page, redirect } from '../serving/replies.ts'
import type { RouteTable } from '../serving/routes.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

// CKEditor 5 writes style elements and style attributes.
const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The record is one page; its client shows the pupil that the path names. */
export function pages(client: string): RouteTable {
  return {
    'GET /': () => redirect('/elever'),
    'GET /elever': app,
    'GET /elever/:id': app,
    'GET /app/*': (_, { rest = '' }) => file(client, rest),
    'GET /brand/*': (_, { rest = '' }) => file(`${here}brand`, rest),
  }
}

function app(): Response {
  const shell = html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Lönn Elevakt</title>
<link rel="icon" href="/brand/lonn.svg">
<link rel="stylesheet" href="/app/school.css">
</head>
<body>
<div id="app"></div>
<script type="module" src="/app/school.js"></script>
</body>
</html>`
  return page(shell, { 'content-security-policy': POLICY, 'referrer-policy': 'same-origin' })
}
