import { html, type Markup, raw } from '../serving/html.ts'

/** A page of the record's own that hands off to whoever opened it. */
export const framedPage = (plan: unknown, origin: string): Markup => html`<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<title>Plan</title>
<script type="application/json" id="given">${raw(JSON.stringify(plan).replaceAll('<', '\\u003c'))}</script>
<script type="module">
import '/sip-plan.js'
import { recordFrame } from '/sip-plan-record.js'
const element = document.querySelector('sip-plan')
element.plan = JSON.parse(document.querySelector('#given').textContent)
element.handoff = recordFrame({ handle: 'h1', origin: '${origin}', patience: 2000 })
</script>
<sip-plan></sip-plan>`

/** A record system that opens a page in its frame and answers it by SMART Web Messaging. */
export const recordPage = (framed: string, origin: string): Markup => html`<!doctype html>
<html lang="sv">
<meta charset="utf-8">
<title>Journal</title>
<script>
globalThis.received = []
globalThis.answers = { 'scratchpad.create': { status: '201 Created', location: 'DocumentReference/7' }, 'ui.done': { status: 'success' } }
addEventListener('message', ({ data, source, origin }) => {
  if (origin !== '${origin}' || data.messagingHandle !== 'h1') return
  received.push(data)
  const payload = answers[data.messageType]
  if (payload) source.postMessage({ messageId: crypto.randomUUID(), responseToMessageId: data.messageId, additionalResponsesExpected: false, payload }, origin)
})
</script>
<iframe title="Plan" src="${framed}" width="700" height="900"></iframe>`
