import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CASES } from '../world/planning/cases.ts'
import { SECTIONS, WRITTEN_FIELDS } from '../world/planning/form/sections.ts'
import { type Planning, startPlanning } from '../world/planning/planning.ts'

const [alva] = CASES
const hidden = CASES.find(({ patient }) => patient.protected)
if (!alva || !hidden) throw new Error('The planning system has no cases')

const FORM = {
  fields: {
    fragestallning: 'Hur orkar Alva hela veckan?',
    huvudman: 'Region',
    bakgrund: 'rad 1\nrad 2 & <så>',
    behov: '<p>Går <strong>hela</strong> veckor, ”så”.</p>',
    'samtycke-enheter': ['Skola', 'BUP'],
  },
  rows: { insatser: [{ vad: 'Lugn plats', vem: 'Skolan', nar: '2026-12-04' }] },
}

let data: string
let planning: Planning

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'sip-planning-'))
  planning = await startPlanning({ port: 0, data })
})

afterAll(async () => {
  await planning.close()
  await rm(data, { recursive: true, force: true })
})

const send = (method: string, path: string, body?: unknown, type = 'application/json') =>
  fetch(`${planning.url}/api/arenden/${path}`, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': type } }),
  })
const pageOf = async (path: string) => (await fetch(`${planning.url}/arenden${path}`)).text()
const save = (fields: object, rows: object = {}) =>
  send('POST', `${alva.id}/versioner`, { fields: { ...FORM.fields, ...fields }, rows })
const remarksOf = async (response: Response) =>
  ((await response.json()) as { remarks: { control: string }[] }).remarks.map((one) => one.control)

test('every written field has its control, once, under its section', async () => {
  const whole = await pageOf(`/${alva.id}`)
  for (const { id, title, shown } of SECTIONS) {
    expect(whole).toContain(`<h2 id="rubrik-${id}">${title}</h2>`)
    if (shown === 'frame') expect(await pageOf(`/${alva.id}/${id}`)).toContain('id="falt-halsa"')
  }
  const ids = WRITTEN_FIELDS.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  const framed = await pageOf(`/${alva.id}/kartlaggning`)
  for (const { id } of WRITTEN_FIELDS) {
    const own = [whole, framed].filter(
      (text) =>
        text.includes(`id="falt-${id}"`) ||
        text.includes(`data-rich="${id}"`) ||
        text.includes(`&quot;id&quot;:&quot;${id}&quot;`),
    )
    expect(own, id).toHaveLength(1)
  }
})

test('no address holds a personnummer, and a protected child has no address of its own', async () => {
  const list = await pageOf('')
  for (const { id } of CASES) {
    expect(list).toContain(`href="/arenden/${id}"`)
    expect(id).not.toMatch(/\d{6}/)
  }
  expect(await pageOf(`/${alva.id}`)).toContain('id="falt-adress"')
  expect(await pageOf(`/${hidden.id}`)).toContain('Sekretessmarkering')
  expect(await pageOf(`/${hidden.id}`)).not.toContain('id="falt-adress"')
  expect((await fetch(`${planning.url}/arenden/none`)).status).toBe(404)
  expect((await fetch(`${planning.url}/arenden/${alva.id}/plan`)).status).toBe(404)
})

test('a draft is kept as it was sent, and shown when the case is opened again', async () => {
  expect((await send('PUT', `${alva.id}/utkast`, FORM)).status).toBe(200)
  expect(planning.draft(alva.id)).toMatchObject({ ...FORM, version: 0 })
  expect(planning.saved(alva.id)).toBeUndefined()
  expect(await pageOf(`/${alva.id}`)).toContain('>\nrad 1\nrad 2 &amp; &lt;så&gt;</textarea>')
  expect((await send('DELETE', `${alva.id}/utkast`)).status).toBe(204)
  expect(planning.draft(alva.id)).toBeUndefined()
})

test('a version is saved as it was sent, and the draft is gone', async () => {
  await send('PUT', `${alva.id}/utkast`, FORM)
  expect((await save({}, FORM.rows)).status).toBe(201)
  expect(planning.saved(alva.id)).toMatchObject({ ...FORM, version: 1 })
  expect(planning.draft(alva.id)).toBeUndefined()
  expect((await save({ enhet: 'Habiliteringen' })).status).toBe(201)
  const kept = await (await send('GET', alva.id)).json()
  expect(kept).toMatchObject({ saved: { version: 2, rows: {} }, draft: null })
  expect(kept.saved.fields.enhet).toBe('Habiliteringen')
})

test('what lacks an answer, is too long or hangs in the air is refused with its field', async () => {
  const before = planning.saved(alva.id)
  const refused = await save({ fragestallning: '', huvudman: '' })
  expect(refused.status).toBe(422)
  expect(await remarksOf(refused)).toEqual(['falt-fragestallning', 'falt-huvudman'])
  expect(await remarksOf(await save({ bakgrund: 'x'.repeat(2001) }))).toEqual(['falt-bakgrund'])
  expect(await remarksOf(await save({ samtycke: 'Muntligt' }))).toEqual(['falt-samtycke-datum'])
  const rows = { insatser: [FORM.rows.insatser[0], { vad: 'Samtal', vem: '', nar: '' }] }
  expect(await remarksOf(await save({}, rows))).toEqual(['insatser-2-vem'])
  expect(planning.saved(alva.id)).toEqual(before)
})

test('what is no plan is not taken', async () => {
  expect((await save({ okand: 'x' })).status).toBe(400)
  expect((await save({ personnummer: '201803142387' })).status).toBe(400)
  expect((await send('POST', `${alva.id}/versioner`, FORM, 'text/plain')).status).toBe(400)
  expect((await send('POST', 'none/versioner', FORM)).status).toBe(404)
})

test('a restart keeps everything, and adds nothing', async () => {
  const before = CASES.map(({ id }) => planning.saved(id))
  await planning.close()
  planning = await startPlanning({ port: 0, data })
  expect(CASES.map(({ id }) => planning.saved(id))).toEqual(before)
})
