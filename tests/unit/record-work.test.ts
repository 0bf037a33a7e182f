import { describe, expect, test } from 'vitest'
import { failure, success } from '../../lib/result.ts'
import type {
  InsertionContent,
  InsertionReceipt,
  InsertionTarget,
  PageLook,
  RecordFault,
  RecordPort,
} from '../../lib/session/ports/record.ts'
import type { PageCheck } from '../../lib/session/record/page-check.ts'
import { beforeMeetingPlan } from '../fixtures/before-meeting.ts'
import { completePlan } from '../fixtures/complete.ts'
import { recordPort } from '../fixtures/record-port.ts'
import { startSession } from '../fixtures/session-ports.ts'

const target: InsertionTarget = {
  id: 'field',
  site: 'journal.example',
  label: 'Anteckning',
  format: 'rich',
}
const whole: InsertionReceipt = { outcome: 'inserted', found: 10, of: 10, label: 'Anteckning' }

const surroundings: PageLook = {
  own: [{ by: 'record', numbers: ['20180314-2387'] }],
  name: 'Alva Lind',
  numbers: ['20180314-2387'],
  persons: [],
  sources: [],
  unreadable: false,
}
const check: PageCheck = {
  child: { kind: 'same', read: { personalNumber: '20180314-2387', by: 'record' }, others: 0 },
  standing: undefined,
}

/** A record beside the panel that answers as it is told to, and remembers what was inserted. */
function openRecord() {
  const inserted: InsertionContent[] = []
  const answers = {
    child: success({
      name: 'Alva Lind',
      personalNumber: '201803142387',
      from: 'record',
    }) as Awaited<ReturnType<RecordPort['findChild']>>,
    targets: success([target]) as Awaited<ReturnType<RecordPort['locate']>>,
    insertion: success(whole) as Awaited<ReturnType<RecordPort['insert']>>,
    around: success(surroundings) as Awaited<ReturnType<RecordPort['lookAround']>>,
  }
  const record = recordPort({
    findChild: async () => answers.child,
    lookAround: async () => answers.around,
    locate: async () => answers.targets,
    insert: async (_target, content) => {
      inserted.push(content)
      return answers.insertion
    },
  })
  const all = startSession({ record })
  const { session } = all
  const open = () => {
    session.plans.put(completePlan)
    session.plans.open(completePlan.id)
    return all
  }
  /** Presses Infoga, and then the answer that it is right. */
  const insert = async (reason?: string) => {
    await session.record.locate()
    await session.record.insert(target, reason)
  }
  return { ...all, inserted, answers, open, insert, work: session.record, state: session.state }
}

describe('fetching the child', () => {
  test('shows first what stands on the page, and takes it on the second press', async () => {
    const { work, state } = openRecord()
    await work.find()
    const child = { name: 'Alva Lind', personalNumber: '201803142387' }
    expect(state.notices.value).toEqual([
      { kind: 'found', child: { ...child, from: 'record' }, existing: [] },
    ])
    expect(state.plans.value).toEqual([])
    work.accept()
    expect(state.plan.value?.child).toMatchObject(child)
    expect(state.notices.value).toEqual([])
  })

  test.each(['20180314-2387', '201803142387', '180314-2387'])(
    'opens the plan there is, whose number is written %s',
    async (personalNumber) => {
      const { work, state, session } = openRecord()
      const plan = { ...completePlan, child: { ...completePlan.child, personalNumber } }
      session.plans.put(plan)
      session.plans.put(beforeMeetingPlan)
      await work.find()
      expect(state.notices.value).toMatchObject([{ kind: 'found', existing: [completePlan.id] }])
      work.accept()
      expect(state.plan.value).toEqual(plan)
      expect(state.plans.value).toHaveLength(2)
    },
  )

  test('a number that does not hold leads to no other child’s plan', async () => {
    const { work, answers, state, session } = openRecord()
    const child = { name: 'Alva Lind', personalNumber: '20180314-2388', from: 'page' } as const
    session.plans.put({ ...completePlan, child: { ...completePlan.child, ...child } })
    answers.child = success(child)
    await work.find()
    expect(state.notices.value).toEqual([{ kind: 'found', child, existing: [] }])
  })

  test('says why where nothing was found', async () => {
    const { work, answers, state } = openRecord()
    answers.child = failure('no-child')
    await work.find()
    expect(state.notices.value).toEqual([{ kind: 'record-fault', code: 'no-child', copied: false }])
    work.accept()
    expect(state.plans.value).toEqual([])
  })
})

describe('inserting', () => {
  test('asks for the field first, and inserts nothing before the answer', async () => {
    const { open, work, state, inserted } = openRecord()
    open()
    await work.locate()
    expect(state.notices.value).toEqual([{ kind: 'confirm-insert', targets: [target], check }])
    expect(inserted).toEqual([])
  })

  test('brings the whole plan, and says what was found again', async () => {
    const { open, insert, state, inserted, clipboard } = openRecord()
    open()
    await insert()
    expect(inserted).toHaveLength(1)
    expect(inserted[0]?.text).toContain('8. Mål på kort och lång sikt')
    expect(inserted[0]?.html).toContain('<h3>8. Mål på kort och lång sikt</h3>')
    expect(inserted[0]?.text).toContain('\nKälla: SIP för Alva L. i SIP-panelen · Version: ')
    expect(inserted[0]?.parts).toHaveLength(10)
    expect(state.notices.value).toEqual([{ kind: 'inserted', receipt: whole, copied: false }])
    expect(clipboard.written).toEqual([])
  })

  test.each<[InsertionReceipt['outcome'], number]>([
    ['not-taken', 0],
    ['look', 7],
  ])('copies the plan where the field has not all of it: %s', async (outcome, found) => {
    const { open, insert, answers, state, clipboard } = openRecord()
    open()
    const receipt = { ...whole, outcome, found }
    answers.insertion = success(receipt)
    await insert()
    expect(state.notices.value).toEqual([{ kind: 'inserted', receipt, copied: true }])
    expect(clipboard.written).toHaveLength(1)
  })

  const faults: readonly RecordFault[] = [
    'no-access',
    'no-field',
    'read-only',
    'not-text',
    'foreign-frame',
    'page-changed',
  ]
  test.each(faults)('copies the plan where the page refuses: %s', async (code) => {
    const { open, work, answers, state, clipboard } = openRecord()
    open()
    await work.locate()
    answers.targets = failure(code)
    answers.insertion = failure(code)
    for (const press of [() => work.insert(target), work.locate]) {
      await press()
      expect(state.notices.value).toMatchObject([{ kind: 'record-fault', code, copied: true }])
    }
    expect(clipboard.written).toHaveLength(2)
  })

  test('tells by how much the plan is too long, and whether copying failed too', async () => {
    const { open, insert, answers, state, clipboard } = openRecord()
    open()
    answers.insertion = failure('too-long', '812')
    clipboard.control.refuses = true
    await insert()
    expect(state.notices.value).toMatchObject([
      { kind: 'record-fault', code: 'too-long', detail: '812', copied: false },
    ])
  })

  test('says nothing under another child’s plan that was opened meanwhile', async () => {
    const { open, work, insert, state, session } = openRecord()
    for (const press of [work.locate, insert]) {
      open()
      const pressed = press()
      session.plans.put(beforeMeetingPlan)
      session.plans.open(beforeMeetingPlan.id)
      await pressed
      expect(state.notices.value).toEqual([])
    }
  })

  test('one press at a time', async () => {
    const { open, work, state, session, inserted } = openRecord()
    open()
    await work.locate()
    await Promise.all([work.insert(target), work.insert(target), session.copying.copy()])
    expect(inserted).toHaveLength(1)
    expect(state.busy.value).toBeUndefined()
  })

  test('without a record, or without a plan, nothing happens', async () => {
    const { session } = startSession()
    session.plans.put(completePlan)
    session.plans.open(completePlan.id)
    await session.record.find()
    await session.record.locate()
    await session.record.insert(target)
    expect(session.record.site).toBeUndefined()
    expect(session.state.notices.value).toEqual([])
    const closed = openRecord()
    await closed.work.locate()
    await closed.work.insert(target)
    await closed.session.copying.copy()
    expect(closed.inserted).toEqual([])
    expect(closed.state.notices.value).toEqual([])
  })
})

test('a notice takes the place of the last one of its kind, and leaves the others', async () => {
  const { open, insert, state, session } = openRecord()
  open()
  await session.copying.copy()
  await insert()
  await session.copying.copy({ kind: 'field', number: 2 })
  expect(state.notices.value.map(({ kind }) => kind)).toEqual(['copied', 'inserted'])
  session.notices.dismiss({ kind: 'copy-failed' })
  expect(state.notices.value.map(({ kind }) => kind)).toEqual(['inserted'])
})
