import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exampleNames } from '../world/embedding/examples.ts'
import { PATIENTS } from '../world/journal/patients.ts'
import { STUDENTS } from '../world/school/students.ts'
import { ANY_PORTS, startWorld, type World } from '../world/world.ts'

const [alva] = PATIENTS
const [pupil] = STUDENTS
if (!alva || !pupil) throw new Error('The world has no children')

const NOTE = '<h2>Mål &amp; insatser</h2>\n<p>Går <strong>hela</strong> veckor, ”så”.</p>'

let data: string
let world: World

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'sip-world-'))
  world = await startWorld({ ports: ANY_PORTS, data })
}, 60_000)

afterAll(async () => {
  await world.close()
  await rm(data, { recursive: true, force: true })
})

function post(address: string, body: unknown): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
}

/** Every page that can be reached by links from the first one. */
async function crawl(start: string): Promise<Map<string, string>> {
  const pages = new Map<string, string>()
  const ahead = [start]
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (pages.has(next)) continue
    const response = await fetch(next)
    expect(response.status, next).toBe(200)
    const text = await response.text()
    pages.set(next, text)
    for (const [, path = ''] of text.matchAll(/<a [^>]*href="(\/[^"]*)"/g)) {
      ahead.push(new URL(path, next).href)
    }
  }
  return pages
}

describe('the pages', () => {
  test('of the journal all answer, and no address holds a personnummer', async () => {
    const pages = await crawl(world.journal.url)
    expect(pages.size).toBeGreaterThan(PATIENTS.length * 5)
    for (const [address, text] of pages) {
      expect(address).not.toMatch(/\d{6}/)
      for (const [, link] of text.matchAll(/(?:href|src|action)="([^"]*)"/g)) {
        expect(link).not.toMatch(/\d{6}/)
      }
    }
  })

  test('show whose record is open, and no address of a protected child', async () => {
    const pages = await crawl(`${world.journal.url}/patienter`)
    const page = (id: string) => pages.get(`${world.journal.url}/patienter/${id}`) ?? ''
    expect(page(alva.id)).toContain('20180314-2387')
    expect(page(alva.id)).toContain('<dt>Adress</dt>')
    const sara = PATIENTS.find((patient) => patient.protected)
    expect(page(sara?.id ?? '')).toContain('Sekretessmarkering')
    expect(page(sara?.id ?? '')).not.toContain('<dt>Adress</dt>')
  })

  test('name no child before a patient is chosen', async () => {
    const start = await (await fetch(`${world.journal.url}/schema`)).text()
    for (const { given, personnummer } of PATIENTS) {
      expect(start).not.toContain(given)
      expect(start).not.toContain(personnummer.slice(0, 8))
    }
  })

  test('of the school record are one client with opaque paths', async () => {
    const page = await (await fetch(`${world.school.url}/elever/${pupil.id}`)).text()
    expect(page).toContain('/app/school.js')
    expect((await fetch(`${world.school.url}/app/school.js`)).status).toBe(200)
    expect((await fetch(`${world.school.url}/app/school.css`)).status).toBe(200)
    for (const { id } of STUDENTS) expect(id).not.toMatch(/\d{6}/)
  })

  test('give nothing from outside their own folders', async () => {
    const outside = await fetch(`${world.journal.url}/styles/..%2fjournal.ts`)
    expect(outside.status).toBe(404)
    expect((await fetch(`${world.journal.url}/patienter/none`)).status).toBe(404)
  })
})

describe('the intranet', () => {
  test('has its strict policy, one script and one element', async () => {
    const response = await fetch(world.intranet.url)
    const backend = new URL(world.backend.url).origin
    expect(response.headers.get('content-security-policy')).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self'; connect-src ${backend}; ` +
        "require-trusted-types-for 'script'; base-uri 'none'; form-action 'none'; " +
        "frame-ancestors 'none'",
    )
    const text = await response.text()
    expect(text.match(/<script/g)).toHaveLength(1)
    expect(text).toContain('<script type="module" src="/sip-plan.js"></script>')
    expect(text).toContain(`<sip-plan handoff="${world.backend.url}"></sip-plan>`)
    expect(text).not.toMatch(/ style="|<style/)
    await crawl(world.intranet.url)
  })
})

test('the page of examples frames every one of them, and they answer', async () => {
  const text = await (await fetch(world.examples.url)).text()
  const framed = [...text.matchAll(/<iframe[^>]*src="([^"]*)"/g)].map(([, path = '']) => path)
  expect(framed).toHaveLength(exampleNames.length)
  for (const path of framed) expect((await fetch(world.examples.url + path)).status).toBe(200)
})

describe('the stores', () => {
  test('give a journal note back as it was saved, and never change a signed one', async () => {
    const notes = `${world.journal.url}/api/patients/${alva.id}/notes`
    const draft = { type: 'SIP och samordning', title: 'SIP', body: NOTE, status: 'draft' }
    const added = await (await post(notes, draft)).json()
    expect(world.journal.notes(alva.id)[0]).toMatchObject(draft)
    const put = (body: unknown) =>
      fetch(`${notes}/${added.id}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    expect((await put({ ...draft, status: 'signed' })).status).toBe(200)
    expect((await put({ ...draft, body: 'annat' })).status).toBe(409)
    expect((await (await fetch(notes)).json())[0]).toMatchObject({ body: NOTE, status: 'signed' })
  })

  test('give a school note back as it was saved, and refuse what is not a note', async () => {
    const notes = `${world.school.url}/api/students/${pupil.id}/notes`
    const entry = { kind: 'SIP', title: 'SIP', summary: 'rad 1\nrad 2', body: NOTE }
    expect((await post(notes, entry)).status).toBe(201)
    expect(world.school.notes(pupil.id)[0]).toMatchObject(entry)
    expect((await (await fetch(notes)).json())[0]).toMatchObject(entry)
    expect((await post(notes, { ...entry, title: ' ' })).status).toBe(400)
    expect((await fetch(notes, { method: 'POST', body: JSON.stringify(entry) })).status).toBe(415)
  })

  test('keep everything over a restart, and add nothing of their own', async () => {
    const journal = world.journal.notes(alva.id)
    const school = world.school.notes(pupil.id)
    await world.close()
    world = await startWorld({ ports: ANY_PORTS, data })
    expect(world.journal.notes(alva.id)).toEqual(journal)
    expect(world.school.notes(pupil.id)).toEqual(school)
  })
})
