import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { setAnswer } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import type { HandoffWay } from '../../lib/widget/interface.ts'
import { completePlan } from '../fixtures/complete.ts'
import { told } from '../fixtures/handoff-session.ts'
import { oneDisk } from '../fixtures/one-disk.ts'
import { startSession } from '../fixtures/session-ports.ts'
import { alva, gateway, noah, pageStore, settled, widgetInPage } from '../fixtures/widget-page.ts'

// What the page brings may never answer: its handoff, its log-in, its store.

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Time passes, and all that follows of it is done. */
const pass = async (seconds: number) => {
  for (let each = 0; each < seconds; each += 5) {
    await vi.advanceTimersByTimeAsync(5000)
    await settled()
  }
}

// Noah's is handed off on a consent of his guardians'.
const other: Plan = { ...alva, id: 'noah', child: noah.child }

const pressed = async (way: HandoffWay) => {
  const element = widgetInPage()
  element.way.value = way
  element.page.take(structuredClone(alva))
  await settled()
  void element.session.handoff.send()
  await settled()
  return element
}

describe('another plan is handed off while the page has not answered for this one', () => {
  const never = () => new Promise<never>(() => {})
  test.each<[string, HandoffWay]>([
    ['its own function', never],
    ['its log-in', { endpoint: 'https://fhir.example.se/r4', token: never }],
  ])('%s', async (_, way) => {
    const element = await pressed(way)
    expect(element.session.state.busy.value).toBe('handoff')
    const sent: string[] = []
    element.page.take(structuredClone(other))
    element.way.value = async (plan: Plan) => {
      sent.push(plan.id)
      return {}
    }
    await settled()
    expect(element.session.state.busy.value).toBeUndefined()
    await element.session.handoff.send()
    expect(sent).toEqual(['noah'])
    expect(told(element.session)).toEqual(['handed-off'])
  })
})

describe('a function of the page’s that has not answered in a minute', () => {
  const late = async () => {
    const calls: string[] = []
    const slow = gateway()
    const element = await pressed(async (_, submission) => {
      calls.push(submission)
      await slow.wait()
      return { task: 'Task/1' }
    })
    await pass(60)
    return { ...element, calls, slow }
  }

  test('the user is told, and the attempt stays', async () => {
    const { session, page } = await late()
    expect(told(session)).toEqual(['handoff-fault: timeout'])
    expect(session.state.busy.value).toBeUndefined()
    expect(page.read().handoffs.map(({ receipt }) => receipt)).toEqual([null])
  })

  test('the next press waits for the same answer, and calls nothing twice', async () => {
    const { session, page, calls, slow } = await late()
    const again = session.handoff.send()
    await settled()
    slow.open()
    await again
    expect(calls.length).toBe(1)
    expect(page.read().handoffs.map(({ receipt }) => receipt?.task)).toEqual(['Task/1'])
  })

  test('what it has answered meanwhile is told at the next press', async () => {
    const { session, calls, slow } = await late()
    slow.open()
    await settled()
    await session.handoff.send()
    expect(calls.length).toBe(1)
    expect(told(session)).toEqual(['handed-off'])
  })
})

test('a log-in of the page’s that has not answered in a minute: it is told, and nothing has been sent', async () => {
  const requests = vi.fn()
  vi.stubGlobal('fetch', requests)
  const tokens = vi.fn(() => new Promise<never>(() => {}))
  const { session, page } = await pressed({ endpoint: 'https://fhir.example.se/r4', token: tokens })
  await pass(75)
  expect(told(session)).toEqual(['handoff-fault: unreachable'])
  expect([tokens.mock.calls.length, requests.mock.calls.length]).toEqual([1, 0])
  expect(page.read().handoffs.map(({ receipt }) => receipt)).toEqual([null])
})

describe('a store that has not answered for one plan in ten seconds', () => {
  const hung = async () => {
    const store = pageStore()
    const slow = gateway()
    const writes: string[] = []
    // Its turn in the store is every test's.
    onTestFinished(async () => {
      store.beforeWrite = async () => {}
      slow.open()
      await settled()
    })
    store.beforeWrite = async ({ id }) => {
      writes.push(id)
      if (id === 'alva') await slow.wait()
    }
    const element = widgetInPage()
    element.page.keepIn(store)
    element.page.take(structuredClone(alva))
    await settled()
    element.write('Om Alva')
    element.page.take(structuredClone(other))
    element.write('Om Noah')
    await pass(10)
    return { ...element, store, slow, writes }
  }

  test('keeps the other, and it is told that not all is kept', async () => {
    const { store, session } = await hung()
    expect(store.plan('noah').meetingQuestion).toBe('Om Noah')
    expect(session.state.saveState.value).toBe('failed')
    expect(told(session)).toEqual(['storage-fault: failed'])
  })

  test('the other may be handed off', async () => {
    const { session, way } = await hung()
    way.value = async () => ({})
    await session.handoff.send()
    expect(told(session)).toContain('handed-off')
  })

  test('nothing more of that plan is written before it answers; the next word after that keeps all', async () => {
    const { store, session, slow, writes, write } = await hung()
    write('Om Noah igen')
    session.saving.retry()
    await pass(30)
    expect(writes.filter((id) => id === 'alva').length).toBe(1)
    slow.open()
    await settled()
    write('Om Noah till sist')
    await settled()
    slow.open()
    await settled()
    expect(store.plan('alva').meetingQuestion).toBe('Om Alva')
    expect(session.state.saveState.value).toBe('saved')
    expect(told(session)).toEqual([])
  })
})

describe('locking while a write is not answered', () => {
  const locking = async () => {
    const disk = oneDisk([completePlan])
    const { session } = startSession(disk.open())
    await session.safe.load()
    session.plans.open(completePlan.id)
    disk.isHeld = true
    session.editing.edit(setAnswer('ownWish', 'Skrivet just'))
    await settled()
    void session.safe.lock()
    return { disk, session }
  }

  test('takes what is in view away at once', async () => {
    const { session } = await locking()
    expect(session.state.plan.value).toBeUndefined()
    expect(session.state.plans.value).toEqual([])
    expect(session.safe.state.value).toBe('locked')
  })

  test('locks in ten seconds, and the words are there when it is opened', async () => {
    const { disk, session } = await locking()
    await pass(10)
    expect(disk.state.value).toBe('locked')
    disk.isHeld = false
    disk.release()
    await settled()
    await session.safe.unlock('')
    expect(disk.plan(completePlan.id).ownWish).toBe('Skrivet just')
    expect(session.state.plans.value[0]?.ownWish).toBe('Skrivet just')
  })

  test('waits for one that is answered in time', async () => {
    const { disk, session } = await locking()
    expect(disk.state.value).toBe('open')
    disk.release()
    await settled()
    expect(disk.state.value).toBe('locked')
    expect(session.state.plans.value).toEqual([])
    expect(disk.plan(completePlan.id).ownWish).toBe('Skrivet just')
  })
})
