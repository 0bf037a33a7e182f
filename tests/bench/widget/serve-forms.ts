import { fileURLToPath } from 'node:url'
import { type Bundle, bundleApplication } from '../../world/editors/bundle.ts'
import { file } from '../../world/serving/files.ts'
import { html, type Markup, raw } from '../../world/serving/html.ts'
import { type Listening, listen } from '../../world/serving/listen.ts'
import { page, plain } from '../../world/serving/replies.ts'
import { type Answers, answersOf, type Input, planWith, sections } from './form.ts'

export const systems = ['hand-written', 'widget', 'rjsf', 'survey'] as const
export type System = (typeof systems)[number]

const files = {
  'hand-written': 'hand-written.ts',
  widget: 'widget.ts',
  rjsf: '../../../world/forms/rjsf.ts',
  survey: '../../../world/forms/survey.ts',
} as const satisfies Record<System, string>
const apps = fileURLToPath(new URL('apps/', import.meta.url))
const widget = fileURLToPath(new URL('../../../.output/widget', import.meta.url))

const isSystem = (name: string): name is System => systems.some((system) => system === name)

/** Each system on a page of its own: `/rjsf/200` is that form with 200 interventions. */
export async function serveForms(): Promise<Listening> {
  const bundles = new Map<string, Bundle>()
  for (const system of systems) {
    bundles.set(system, await bundleApplication(`${apps}${files[system]}`, { minify: true }))
  }
  const part = (name: string, kind: keyof Bundle, type: string) =>
    new Response(bundles.get(name)?.[kind], {
      headers: { 'content-type': type, 'cache-control': 'no-store' },
    })
  return listen(
    {
      'GET /blank': () => page(html`<!doctype html><title>blank</title>`),
      'GET /favicon.ico': () => new Response(null, { status: 204 }),
      'GET /widget-parts/*': async (_, { rest = '' }) => {
        const found = await file(widget, rest)
        found.headers.set('cache-control', 'no-store')
        return found
      },
      'GET /:system/script.js': (_, { system = '' }) => part(system, 'script', 'text/javascript'),
      'GET /:system/style.css': (_, { system = '' }) => part(system, 'style', 'text/css'),
      'GET /:system/:count': (_, { system = '', count = '' }) =>
        isSystem(system) ? page(formPage(system, Number(count))) : plain('No such form', 404),
    },
    0,
  )
}

const formPage = (system: System, count: number): Markup => {
  const plan = planWith(count)
  const answers = answersOf(plan)
  const given = system === 'hand-written' ? {} : { sections, answers, plan }
  return html`<!doctype html>
<html lang="sv"><head><meta charset="utf-8"><title>${system}</title>
${system === 'survey' && raw('<link rel="stylesheet" href="/survey/style.css">')}
${system === 'widget' && raw('<script type="module" src="/widget-parts/sip-plan.js"></script>')}
<script type="module" src="/${system}/script.js"></script>
<script type="application/json" id="given">${raw(JSON.stringify(given))}</script>
</head><body>${body(system, answers)}</body></html>`
}

const body = (system: System, answers: Answers): Markup => {
  if (system === 'hand-written') return handWritten(answers)
  return system === 'widget' ? raw('<sip-plan></sip-plan>') : raw('<div id="app"></div>')
}

const handWritten = (answers: Answers): Markup => html`<style>
label{display:block}input,textarea{width:100%;min-height:2rem}li{border:1px solid;margin:8px 0;padding:8px}
</style><form>${sections.map(({ name, title, rows, inputs }) => {
  const found = answers[name] ?? {}
  return html`<fieldset id="${name}"><legend>${title}</legend>${
    Array.isArray(found)
      ? html`<ul>${found.map(
          (row, index) =>
            html`<li>${inputs.map((input) => written(`${name}-${index}`, input, row[input.name]))}</li>`,
        )}</ul>`
      : inputs.map((input) => written(name, input, (found as Record<string, string>)[input.name]))
  }${rows && html`<button type="button" id="add-${name}">Lägg till</button>`}</fieldset>`
})}</form>`

const written = (under: string, { name, label, kind }: Input, value = '') => {
  const named = `${under}-${name}`
  return kind === 'long'
    ? html`<label>${label}<textarea name="${named}">${value}</textarea></label>`
    : html`<label>${label}<input type="${kind}" name="${named}" value="${value}"></label>`
}
