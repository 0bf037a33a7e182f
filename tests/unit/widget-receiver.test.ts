import { afterEach, describe, expect, test, vi } from 'vitest'
import { patchRow } from '../../lib/plan/edits.ts'
import { told } from '../fixtures/handoff-session.ts'
import { alva, noah, settled, widgetInPage } from '../fixtures/widget-page.ts'

const handedTo = (name: string, calls: string[]) => async (_plan: unknown, submission: string) => {
  calls.push(submission)
  return { task: `Task/${name}`, carePlan: `CarePlan/${name}` }
}

test('another function of the page’s is another receiver: it gets the plan too, as the same submission', async () => {
  const { page, session, way } = widgetInPage()
  const [first, second]: [string[], string[]] = [[], []]
  page.take(alva)
  way.value = handedTo('first', first)
  await session.handoff.send()
  await session.handoff.send()
  expect(first.length).toBe(1)
  way.value = handedTo('second', second)
  await session.handoff.send()
  expect(second).toEqual(first)
  expect(session.handoff.latest.value?.receipt.task).toBe('Task/second')
  expect(page.read().handoffs.length).toBe(1)
  await settled()
})

test('where the other does not take it, the first one’s receipt still stands', async () => {
  const { page, session, way, errors } = widgetInPage()
  page.take(alva)
  way.value = handedTo('first', [])
  await session.handoff.send()
  way.value = async () => {
    throw new Error('Inte här')
  }
  await session.handoff.send()
  expect(errors).toEqual(['refused'])
  expect(session.handoff.latest.value?.receipt.task).toBe('Task/first')
  expect(session.handoff.unfinished.value).toBe(false)
})

describe('the press is the first one, and the part that hands off has yet to come', () => {
  const at = (sent: string[], name: string) => async (plan: { child: { name: string } }) => {
    sent.push(`${plan.child.name} to ${name}`)
    return {}
  }

  test('the page shows another child meanwhile: the one that was pressed for goes, alone', async () => {
    const { page, session, way } = widgetInPage()
    const sent: string[] = []
    way.value = at(sent, 'the page')
    page.take(alva)
    const pressed = session.handoff.send()
    page.take(noah)
    await pressed
    expect(sent).toEqual([`${alva.child.name} to the page`])
    expect(page.read().handoffs).toEqual([])
    expect(told(session)).toEqual([])
    await settled()
  })

  test('what is written meanwhile is asked about anew', async () => {
    const all = widgetInPage()
    const sent: string[] = []
    all.way.value = at(sent, 'the page')
    all.page.take(alva)
    const pressed = all.session.handoff.send()
    all.write('Pappa dric')
    await pressed
    expect(sent).toEqual([])
    expect(told(all.session)).toEqual(['handoff-fault: changed-meanwhile'])
    await settled()
  })

  test.each([
    ['the page takes it in another way', at, at],
    ['a server takes the page’s place', at, () => 'https://fhir.regiony.example'],
    ['there was nobody', () => '', at],
  ] as const)('whom it goes to changes meanwhile (%s): nothing goes', async (_, before, after) => {
    const { page, session, way } = widgetInPage()
    const sent: string[] = []
    way.value = before(sent, 'the first')
    page.take(alva)
    const pressed = session.handoff.send()
    way.value = after(sent, 'the second')
    await pressed
    expect(sent).toEqual([])
    expect(told(session)).toEqual(['handoff-fault: changed-meanwhile'])
    await settled()
  })
})

describe('consent is withdrawn while the way to the server is open', () => {
  const withdrawn = patchRow('planningGrants', 'planning-grant-johan', { withdrawn: '2026-10-02' })
  const endpoint = 'https://fhir.regiony.example'
  afterEach(() => vi.unstubAllGlobals())

  test('while the page fetches the token: nothing is told of the child', async () => {
    const { page, session, way } = widgetInPage()
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url)
      throw new TypeError('Failed to fetch')
    })
    const token = async () => {
      session.editing.edit(withdrawn)
      return 'token'
    }
    way.value = { endpoint, token }
    page.take(alva)
    await session.handoff.send()
    expect(asked).toEqual([])
    expect(told(session)).toEqual(['handoff-fault: consent-withdrawn'])
    await settled()
  })

  test('while the region looks for the child: the plan does not follow', async () => {
    const { page, session, way } = widgetInPage()
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url.slice(endpoint.length))
      session.editing.edit(withdrawn)
      const none = { resourceType: 'Bundle', type: 'searchset', total: 0, entry: [] }
      return new Response(JSON.stringify(none), {
        headers: { 'content-type': 'application/fhir+json' },
      })
    })
    way.value = endpoint
    page.take(alva)
    await session.handoff.send()
    expect(asked).toEqual(['/Patient/_search'])
    expect(told(session)).toEqual(['handoff-fault: consent-withdrawn'])
    await settled()
  })
})
