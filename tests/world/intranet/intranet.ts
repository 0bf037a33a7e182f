import { fileURLToPath } from 'node:url'
import { file } from '../serving/files.ts'
import type { Markup } from '../serving/html.ts'
import { type Listening, listen } from '../serving/listen.ts'
import { page, redirect } from '../serving/replies.ts'
import { absentPage } from './absent-page.ts'
import { policy } from './policy.ts'
import { SIP_PATH, sipPage } from './sip-page.ts'
import { SECTIONS } from './site-frame.ts'

const styles = fileURLToPath(new URL('styles', import.meta.url))
const widget = fileURLToPath(new URL('../../../.output/widget', import.meta.url))

interface IntranetOptions {
  readonly port: number
  /** The FHIR address that the widget hands plans to. */
  readonly handoff: string
}

/** Starts the intranet of a municipality, with the widget on one of its pages. */
export function startIntranet({ port, handoff }: IntranetOptions): Promise<Listening> {
  const show = (markup: Markup) =>
    page(markup, { 'content-security-policy': policy(new URL(handoff).origin) })
  const absent = SECTIONS.map(
    (section) => [`GET ${section.path}`, () => show(absentPage(section))] as const,
  )
  return listen(
    {
      'GET /': () => redirect(SIP_PATH),
      [`GET ${SIP_PATH}`]: () => show(sipPage(handoff)),
      ...Object.fromEntries(absent),
      'GET /styles/*': (_, { rest = '' }) => file(styles, rest),
      'GET /sip-plan.js': () => file(widget, 'sip-plan.js', NOT_BUILT),
      'GET /:part': (_, { part = '' }) => file(widget, part),
    },
    port,
  )
}

const NOT_BUILT = 'Komponenten är inte byggd ännu. Kör "npm run build" och ladda om sidan.'
