import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundleApplication } from '../editors/bundle.ts'
import { file } from '../serving/files.ts'
import { html, raw } from '../serving/html.ts'
import { page, plain } from '../serving/replies.ts'
import type { RouteTable } from '../serving/routes.ts'
import { examplePage } from './example-page.ts'
import { type Example, type ExampleName, exampleNames, examples, isExample } from './examples.ts'
import { type Code, examplesPage } from './examples-page.ts'
import { renderedBy } from './server-rendered.ts'

const folder = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const handedOut = folder('../../../.output/widget/examples')
const tokens = folder('../../../components/styles')

const strict =
  "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'; require-trusted-types-for 'script'"
/** The page that shows all: it frames, and nobody frames it. */
const around = `${strict}; frame-src 'self'; form-action 'none'; frame-ancestors 'none'`
/** What the package's README asks of a page that embeds, for pages that stand in a frame here. */
const within = `${strict}; connect-src https://fhir.example.org; form-action 'self'; frame-src 'self'`
const evaluating = within.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")

const absent = () => plain('Sidan finns inte.', 404)

/** The example's files as they are handed out with the package. */
const codeOf = (name: ExampleName): Promise<readonly Code[]> =>
  Promise.all(
    examples[name].files.map(async (each) => ({
      name: each,
      code: await readFile(`${handedOut}/${each}`, 'utf8'),
    })),
  )

const scriptOf = async ({ mount = '', alias = {} }: Example): Promise<string> => {
  const served = { 'sip-plan': '/sip-plan.js' }
  return (await bundleApplication(mount, { alias, served })).script
}

/** The page that shows every way of embedding, and each of them by itself. */
export const exampleRoutes = (plan: unknown): RouteTable => {
  const alone = async (name: ExampleName) => {
    const example: Example = examples[name]
    const headers = { 'content-security-policy': example.evaluates ? evaluating : within }
    if (!example.mount) return file(handedOut, example.files.join()).then(withHeaders(headers))
    const inside = name === 'react-server' ? await renderedBy('mounts/react-server.jsx', plan) : ''
    return page(examplePage({ name, heading: example.heading, plan, inside: raw(inside) }), headers)
  }
  return {
    'GET /': async () => {
      const shown = exampleNames.map(async (name) => ({
        ...{ name, ...examples[name] },
        isBare: !('mount' in examples[name]),
        code: await codeOf(name),
      }))
      return page(examplesPage(await Promise.all(shown)), { 'content-security-policy': around })
    },
    'GET /examples/styles/:file': (_, { file: name = '' }) =>
      file(name === 'tokens.css' ? tokens : folder('styles'), name),
    'GET /examples/copy-code.js': () => file(folder('.'), 'copy-code.js'),
    'GET /page.html': () => alone('page'),
    'GET /examples/:name': (_, { name = '' }) => (isExample(name) ? alone(name) : absent()),
    'POST /examples/form': async (request) =>
      page(saved(String((await request.formData()).get('plan')))),
    'GET /examples/:name/script.js': async (_, { name = '' }) =>
      isExample(name)
        ? new Response(await scriptOf(examples[name]), {
            headers: { 'content-type': 'text/javascript; charset=utf-8' },
          })
        : absent(),
  }
}

const withHeaders = (headers: Record<string, string>) => (answer: Response) => {
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value)
  return answer
}

const saved = (plan: string) => html`<!doctype html>
<html lang="sv">
<title>Sparat</title>
<h1>Sidans server har fått planen</h1>
<pre>${plan}</pre>
</html>`
