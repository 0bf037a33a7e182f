import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packages } from '../packages.ts'
import { file } from '../serving/files.ts'
import { html, raw } from '../serving/html.ts'
import { type Listening, listen } from '../serving/listen.ts'
import { page, plain } from '../serving/replies.ts'
import { bundled } from './bundle.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

const strict = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'"

/**
 * One page for each kind of field that a record system may have, with real editors. Every page
 * tells by `saved()` what its application would save, which is not always what it shows.
 */
export const startEditors = (port = 0): Promise<Listening> =>
  listen(
    {
      'GET /strict/:name': async (_, { name = '' }) =>
        page(await stored(name), { 'content-security-policy': strict }),
      'GET /packages/*': (_, { rest = '' }) => file(packages, rest),
      'GET /scripts/*': (_, { rest = '' }) => file(join(here, 'pages'), rest),
      'GET /app/:name': (_, { name = '' }) => page(application(name)),
      'GET /app/:name/script.js': (_, { name = '' }) => part(name, 'script', 'text/javascript'),
      'GET /app/:name/style.css': (_, { name = '' }) => part(name, 'style', 'text/css'),
      'GET /empty.pdf': () =>
        new Response(emptyPdf, { headers: { 'content-type': 'application/pdf' } }),
      'GET /favicon.ico': () => new Response(null, { status: 204 }),
      'GET /:name': async (_, { name = '' }) => page(await stored(name)),
    },
    port,
  )

/** A page with nothing on it, shown by the browser's own viewer. */
const emptyPdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/MediaBox[0 0 300 300]/Parent 2 0 R>>endobj
trailer<</Root 1 0 R>>`

const stored = async (name: string) =>
  raw(await readFile(join(here, 'pages', `${name.replace(/[^a-z0-9-]/g, '')}.html`), 'utf8'))

const application = (name: string) => html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>${name}</title>
<link rel="stylesheet" href="/app/${name}/style.css">
</head>
<body>
<label>Journaltext</label>
<div id="app"></div>
<script src="/app/${name}/script.js" type="module"></script>
</body>
</html>`

const part = async (name: string, kind: 'script' | 'style', type: string) => {
  const bundle = await bundled(name)
  if (!bundle) return plain('Sidan finns inte.', 404)
  return new Response(bundle[kind], { headers: { 'content-type': `${type}; charset=utf-8` } })
}
