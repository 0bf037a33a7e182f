import { html, type Markup, raw } from '../serving/html.ts'

/** What a page does to make it hard, as what stands in its head before the widget. */
const heads = {
  plain: '',
  frozen: '<script src="/hostile/frozen.js"></script>',
  patched: '<script src="/hostile/patched.js"></script>',
  polluted: '<script src="/hostile/polluted.js"></script>',
  'polluted-with-data': '<script src="/hostile/data.js"></script>',
  zone: '<script src="/zone.umd.js"></script>',
  taken: '<script src="/hostile/taken.js"></script>',
  unset: '<link rel="stylesheet" href="/hostile/unset.css">',
  important: '<link rel="stylesheet" href="/hostile/important.css">',
  large: '<link rel="stylesheet" href="/hostile/large.css">',
  'right-to-left': '',
} as const

export type Trick = keyof typeof heads

export const isTrick = (name: string): name is Trick => Object.hasOwn(heads, name)

/** A page with one trick and the widget, all under the strict policy. */
export const pageOf = (trick: Trick): Markup => html`<!doctype html>
<html lang="sv" dir="${trick === 'right-to-left' ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<title>${trick}</title>
${raw(heads[trick])}
<script type="module" src="/sip-plan.js"></script>
</head>
<body><sip-plan></sip-plan></body>
</html>`
