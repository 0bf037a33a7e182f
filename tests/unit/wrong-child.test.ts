import { describe, expect, test } from 'vitest'
import { source, sourceOf } from '../../lib/plan/output/source.ts'
import { success } from '../../lib/result.ts'
import type { InsertionContent, PageLook } from '../../lib/session/ports/record.ts'
import { completePlan } from '../fixtures/complete.ts'
import { inRecord } from '../fixtures/page-look.ts'
import { recordPort } from '../fixtures/record-port.ts'
import { startSession } from '../fixtures/session-ports.ts'

const own = '20180314-2387'
const other = '20120508-2397'
function beside(around: PageLook) {
  const inserted: InsertionContent[] = []
  const page = { around }
  const target = { id: 'f', site: 'journal.example', label: 'Anteckning', format: 'rich' } as const
  const record = recordPort({
    findChild: async () => success({ name: '', personalNumber: '', from: 'page' }),
    lookAround: async () => success(page.around),
    locate: async () => success([target]),
    insert: async (_target, content) => {
      inserted.push(content)
      return success({ outcome: 'inserted', found: 10, of: 10, label: '' })
    },
  })
  const { session } = startSession({ record })
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  return { session, state: session.state, page, inserted, insert: session.record.insert, target }
}

describe('another child’s record', () => {
  test('gets nothing before the user has said why, whatever the interface asks for', async () => {
    const { session, state, inserted, insert, target } = beside(inRecord(other))
    await session.record.locate()
    for (const reason of ['', '  ']) await insert(target, reason)
    expect(inserted).toEqual([])
    expect(state.notices.value).toMatchObject([{ kind: 'confirm-insert' }])
    expect(state.plan.value?.otherRecords).toEqual([])
  })

  test('gets the plan for a reason, which stays in the plan’s history and goes nowhere else', async () => {
    const { session, state, inserted, insert, target } = beside(inRecord(other))
    await session.record.locate()
    await insert(target, ' Syskonens gemensamma akt ')
    expect(state.plan.value?.otherRecords).toEqual([
      {
        id: expect.any(String),
        at: '2026-10-02T08:00:00Z',
        site: 'journal.example',
        reason: 'Syskonens gemensamma akt',
      },
    ])
    expect(inserted).toHaveLength(1)
    expect(JSON.stringify(inserted)).not.toContain('Syskonens')
  })

  test('is not what a further number on the child’s own page makes of it', async () => {
    const { session, page, inserted, insert, target } = beside(inRecord(own))
    await session.record.locate()
    page.around = inRecord('1803142387', other)
    await insert(target)
    expect(inserted).toHaveLength(1)
  })

  test('that has come up since the user was asked gets nothing, and the user is asked anew', async () => {
    const { session, state, page, inserted, insert, target } = beside(inRecord(own))
    await session.record.locate()
    page.around = inRecord(other)
    await insert(target)
    expect(inserted).toEqual([])
    expect(state.notices.value).toEqual([
      { kind: 'record-fault', code: 'page-changed', copied: false },
    ])
    await insert(target, 'ändå')
    expect(inserted).toEqual([])
  })
})

describe('a text of the plan that stands in the page', () => {
  const here = sourceOf(completePlan, '')
  const line = (change: object) => source.write({ ...here, ...change })

  test.each([
    ['older', { at: '2020-01-03T08:00:00.000Z' }],
    ['same', {}],
    ['newer', { version: { number: here.version.number + 1, draft: false } }],
  ])('is told of where it is %s', async (age, change) => {
    const { session, state } = beside({ ...inRecord(own), sources: [line(change)] })
    await session.record.locate()
    expect(state.notices.value).toMatchObject([{ check: { standing: { age, here } } }])
  })

  test('is the newest of several, and another plan’s is none', async () => {
    const sources = [
      line({ at: '2020-01-03T08:00:00.000Z' }),
      line({ at: '2021-01-03T08:00:00.000Z' }),
      line({ mark: 'another' }),
      'Källa: SIP och annat',
    ]
    const { session, state } = beside({ ...inRecord(own), sources })
    await session.record.locate()
    expect(state.notices.value).toMatchObject([
      { check: { standing: { found: { at: '2021-01-03T08:00:00.000Z' } } } },
    ])
    const foreign = beside({ ...inRecord(own), sources: sources.slice(2) })
    await foreign.session.record.locate()
    expect(foreign.state.notices.value).toMatchObject([{ check: { standing: undefined } }])
  })
})
