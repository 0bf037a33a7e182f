import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundleApplication } from '../editors/bundle.ts'
import { packages } from '../packages.ts'
import { file } from '../serving/files.ts'
import { html, type Markup, raw } from '../serving/html.ts'
import { type Listening, listen } from '../serving/listen.ts'
import { page, plain } from '../serving/replies.ts'
import { exampleRoutes } from './example-routes.ts'
import { type Host, hosts, isHost } from './hosts.ts'
import { renderedBy } from './server-rendered.ts'
import { isTrick, pageOf } from './tricks.ts'

const here = fileURLToPath(new URL('.', import.meta.url))
const widget = fileURLToPath(new URL('../../../.output/widget', import.meta.url))

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'"

const script = async (host: Host) => {
  const { app, alias } = hosts[host]
  const bundle = await bundleApplication(`${here}apps/${app}`, { alias })
  return new Response(bundle.script, { headers: { 'content-type': 'text/javascript' } })
}

/**
 * Pages of somebody else's with `<sip-plan>` in them: one application for each way of making them,
 * and pages that make it hard. An application's element is defined when the page calls `define()`,
 * or before the application with `?early`. What a form sends is shown as it came.
 * First of all a page that shows every way of embedding with its code.
 * @param plan what the applications give to the first of their two elements.
 */
export const startEmbedding = (plan: unknown, port = 0): Promise<Listening> => {
  return listen(
    {
      ...exampleRoutes(plan),
      'GET /newcomer': async () => page(raw(await newcomersPage())),
      'GET /sip-plan.js': () => part('sip-plan.js'),
      'GET /zone.umd.js': () => file(`${packages}/zone.js/bundles`, 'zone.umd.js'),
      'GET /define.js': () => file(here, 'define.js'),
      'GET /hostile/:name': (_, { name = '' }) => file(`${here}hostile`, name),
      'GET /favicon.ico': () => new Response(null, { status: 204 }),
      'GET /trick/:name': (_, { name = '' }) =>
        isTrick(name)
          ? page(pageOf(name), { 'content-security-policy': policy })
          : plain('Sidan finns inte.', 404),
      'GET /host/:name': async ({ url }, { name = '' }) =>
        isHost(name)
          ? page(application(name, plan, isEarly(url), await rendered(name, plan)))
          : plain('Sidan finns inte.', 404),
      'POST /saved': async (request) => page(saved(await request.formData())),
      'GET /host/:name/script.js': (_, { name = '' }) =>
        isHost(name) ? script(name) : plain('Sidan finns inte.', 404),
      'GET /framed': () =>
        page(
          raw(
            '<!doctype html><html lang="sv"><title>Ram</title><iframe title="Plan" sandbox="allow-scripts" src="/trick/plain" width="800" height="900"></iframe>',
          ),
        ),
      'GET /:part': (_, { part: name = '' }) => part(name),
    },
    port,
  )
}

/** A frame without an origin of its own fetches modules as a stranger. */
const part = async (name: string) => {
  const found = await file(widget, name)
  found.headers.set('access-control-allow-origin', '*')
  return found
}

const saved = (form: FormData): Markup => html`<!doctype html>
<html lang="sv">
<title>Sparat</title>
<pre>${String(form.get('plan'))}</pre>
</html>`

const isEarly = (url: string) => new URL(url).searchParams.has('early')

/** What stands in the page before there is any script. */
const rendered = async (host: Host, plan: unknown): Promise<Markup> =>
  raw(host === 'react-19-server' ? await renderedBy('apps/react19-server.jsx', plan) : '')

const application = (
  host: Host,
  plan: unknown,
  early: boolean,
  inside: Markup,
): Markup => html`<!doctype html>
<html lang="sv">
<head>
<meta charset="utf-8">
<title>${host}</title>
<script type="application/json" id="given">${raw(JSON.stringify(plan).replaceAll('<', '\\u003c'))}</script>
<meta name="viewport" content="width=device-width, initial-scale=1">
<script src="/define.js"></script>
${early && html`<script type="module" src="/sip-plan.js"></script>`}
</head>
<body>
<h1>${host}</h1>
<div id="app">${inside}</div>
<script src="/host/${host}/script.js" type="module"></script>
</body>
</html>`

/** What a newcomer copies: the first HTML in the README, as it stands. */
const newcomersPage = async () => {
  const readme = await readFile(
    fileURLToPath(new URL('../../../README.md', import.meta.url)),
    'utf8',
  )
  const found = readme.match(/```html\n([\s\S]*?)```/)?.[1]
  if (!found) throw new Error('The README shows no HTML')
  return found
}
