import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { answerAfter, answerWith, outcome } from '../world/backend/faults.ts'
import { expectOnce, faults, isCommit, plan, send, setScene } from './handoff-scene.ts'

setScene()

const old = 'token.that-is.old'
const fresh = 'token.that-is.fresh'
const source = () => {
  const refused: (string | undefined)[] = []
  const token = async (turnedAway?: string) => {
    refused.push(turnedAway)
    return refused.includes(old) ? fresh : old
  }
  return { refused, token }
}

describe('a token', () => {
  it('that is refused in the middle of a handoff is renewed once, and the handoff goes on', async () => {
    const { refused, token } = source()
    faults.next(isCommit, answerWith(outcome(401, 'Too old')))
    expect(await send({ token })).toMatchObject({ ok: true })
    expect(refused.filter((each) => each !== undefined)).toEqual([old])
    const carried = faults.seen.map(({ headers }) => headers.authorization)
    expect(carried.indexOf(`Bearer ${fresh}`)).toBeGreaterThan(0)
    expect(carried.at(-1)).toBe(`Bearer ${fresh}`)
    await expectOnce()
  })

  it('never goes to another host, wherever the region’s server points', async () => {
    const heard: string[] = []
    const elsewhere = createServer((request, response) => {
      heard.push(JSON.stringify(request.headers))
      response.end('{}')
    })
    await new Promise<void>((ready) => elsewhere.listen(0, '127.0.0.1', ready))
    const location = `http://localhost:${(elsewhere.address() as AddressInfo).port}/fhir`
    for (const status of [301, 302, 303, 307, 308]) {
      faults.next(() => true, answerWith({ status, headers: { location }, body: '' }), 9)
      expect(await send(source())).toMatchObject({ ok: false, code: 'moved' })
      faults.clear()
    }
    elsewhere.close()
    expect(heard).toEqual([])
  })
})

describe('neither token nor personal number', () => {
  const written: string[] = []
  const listen = (stream: NodeJS.WriteStream) =>
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written.push(String(chunk))
      return true
    })
  afterEach(() => vi.restoreAllMocks())

  it('stands in an address, in what the server writes, or in what is told when it goes wrong', async () => {
    const personal = plan.child.personalNumber
    const streams = [listen(process.stdout), listen(process.stderr)]
    const echo = outcome(422, `${personal} ${personal.replace('-', '')}: not here`)
    faults.next(isCommit, async () => {
      throw new Error(`${personal} ${old}`)
    })
    faults.next(isCommit, answerAfter(echo))
    const told = [await send(source()), await send(source())]
    for (const stream of streams) stream.mockRestore()
    const all = [
      ...faults.seen.map(({ path, query }) => `${path}?${query}`),
      ...written,
      ...told.map((each) => (each.ok ? '' : JSON.stringify(each))),
    ].join('\n')
    expect(written.join('')).toContain('in POST request')
    // Random ids have figures and hyphens too.
    const withoutIds = all.replace(/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}/g, '')
    expect(withoutIds).not.toMatch(/\d{6}-?\d{4}(?!\d)/)
    expect(all).not.toContain('token.that-is')
  })
})
