import { signal } from '@preact/signals'
import { describe, expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import type { HostProfile } from '../../lib/records/host-profile.ts'
import { failure, success } from '../../lib/result.ts'
import type { PageLook } from '../../lib/session/ports/record.ts'
import { completePlan } from '../fixtures/complete.ts'
import { recordPort } from '../fixtures/record-port.ts'
import { startSession } from '../fixtures/session-ports.ts'

const own = '20180314-2387'
const other = '20120508-2397'

const record = (personalNumber: string): PageLook => ({
  own: [{ by: 'record', numbers: [personalNumber] }],
  name: '',
  numbers: [personalNumber],
  persons: [],
  sources: [],
  unreadable: false,
})
const several = (...numbers: string[]): PageLook => ({ ...record(''), own: [], numbers })

const field = (label: string) => ({ label, selectors: [] })
const profile: HostProfile = {
  version: 1,
  name: 'Journalen',
  page: { origin: 'http://journal.example' },
  sections: [
    { section: 'meetingQuestion', field: field('Frågan') },
    { section: 'childParticipation', field: field('Barnet') },
    { section: 'goals', field: field('Mål') },
  ],
}

/** A page whose child can change, at any field, with an address that stays. */
function beside(around: PageLook) {
  const page = {
    around,
    written: [] as string[],
    /** Called when the field of that label is about to be written. */
    before: undefined as ((label: string) => void) | undefined,
    doubtAt: undefined as string | undefined,
  }
  const port = recordPort({
    lookAround: async () => success(page.around),
    page: signal({ origin: 'http://journal.example', path: '/', title: '' }),
    visit: async () =>
      success({
        site: 'journal.example',
        find: async ({ label }) =>
          success({ label, format: 'plain', by: 'label', holds: 'nothing' }),
        fill: async ({ label }, _content, beside) => {
          if (label === page.doubtAt && !beside) return failure('holds-other')
          page.written.push(label)
          page.before?.(label)
          return success({ outcome: 'inserted', found: 1, of: 1, label })
        },
      }),
  })
  const { session } = startSession({ record: port })
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  const now = () => session.filling.now.value
  return { session, filling: session.filling, page, now }
}

describe('filling all fields, when the page changes to another child at the same address', () => {
  test('before the first press: nothing is written, and the user is asked anew', async () => {
    const { filling, page, now } = beside(record(own))
    await filling.show(profile)
    page.around = record(other)
    await filling.start()
    expect(page.written).toEqual([])
    expect(now()).toMatchObject({
      stage: 'asking',
      turned: true,
      check: { child: { kind: 'differs' } },
    })
  })

  test('between two rows: the rest is not written', async () => {
    const { filling, page, now } = beside(record(own))
    page.before = () => {
      page.around = record(other)
    }
    await filling.show(profile)
    await filling.start()
    expect(page.written).toEqual(['Frågan'])
    expect(now()).toMatchObject({ stage: 'asking', turned: true })
    await filling.start('   ')
    expect(page.written).toEqual(['Frågan'])
  })

  test.each([
    ['Hoppa över', (work: ReturnType<typeof beside>['filling']) => work.skip()],
    ['Försök igen', (work: ReturnType<typeof beside>['filling']) => work.again(false)],
    ['Lägg till efter texten', (work: ReturnType<typeof beside>['filling']) => work.again(true)],
  ])('in doubt at a row, then %s: the rest is not written', async (_, press) => {
    const { filling, page, now } = beside(record(own))
    page.doubtAt = 'Barnet'
    await filling.show(profile)
    await filling.start()
    expect(now()).toMatchObject({ stage: 'stopped', at: 1 })
    page.around = record(other)
    page.doubtAt = undefined
    await press(filling)
    expect(page.written).toEqual(['Frågan'])
    expect(now()).toMatchObject({
      stage: 'asking',
      turned: true,
      check: { child: { kind: 'differs' } },
    })
  })

  test('a reason that was given for one child holds for no third', async () => {
    const { filling, page, now } = beside(record(other))
    page.before = () => {
      page.around = record('20100117-2384')
    }
    await filling.show(profile)
    await filling.start('Syskonens gemensamma akt')
    expect(page.written).toEqual(['Frågan'])
    expect(now()).toMatchObject({ stage: 'asking', turned: true })
    await filling.start()
    expect(page.written).toEqual(['Frågan'])
  })

  test('several numbers, none of them the child’s, and then several others', async () => {
    const { filling, page, now } = beside(several(other, '20100117-2384'))
    page.before = () => {
      page.around = several('20091224-2385', '20110203-2380')
    }
    await filling.show(profile)
    await filling.start('Syskonens gemensamma akt')
    expect(page.written).toEqual(['Frågan'])
    expect(now()).toMatchObject({ stage: 'asking', turned: true })
  })

  test('another plan is opened meanwhile: nothing of it is written there', async () => {
    const { session, filling, page, now } = beside(record(own))
    const second: Plan = { ...completePlan, id: '6f9d6a1e-0000-4000-8000-000000000002' }
    session.plans.put(second)
    session.plans.open(completePlan.id)
    page.before = () => session.plans.open(second.id)
    await filling.show(profile)
    await filling.start()
    expect(page.written).toEqual(['Frågan'])
    expect(now()).toBeUndefined()
  })

  test('the same child all the time: all is written, and the user is asked once', async () => {
    const { filling, page, now } = beside(record(own))
    await filling.show(profile)
    await filling.start()
    expect(page.written).toEqual(['Frågan', 'Barnet', 'Mål'])
    expect(now()).toMatchObject({ stage: 'done', turned: false })
  })
})
