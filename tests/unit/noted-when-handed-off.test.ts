import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import type { Plan } from '../../lib/plan/schema.ts'
import { contentOf } from '../../lib/plan/versions/content.ts'
import { success } from '../../lib/result.ts'
import { createHandoffWay } from '../../lib/widget/handoff-way.ts'
import { completePlan } from '../fixtures/complete.ts'
import { told } from '../fixtures/handoff-session.ts'
import { planIn } from '../fixtures/read-plan-file.ts'
import { receiptOf, startSession } from '../fixtures/session-ports.ts'

// Handed off is said once it is noted: what is not noted would be sent again by the next press.

const version = (number: number, at: string): Plan['versions'][number] => ({
  number,
  at,
  cause: 'meeting',
  content: contentOf({ ...completePlan, meetingQuestion: `Fråga ${number}` }),
})
const opened = (plan: Plan) => {
  const all = startSession()
  all.session.plans.put(plan)
  all.session.plans.open(plan.id)
  return all
}

test('a version of the highest number that there is: the receipt is kept, and it is sent once', async () => {
  const highest = version(Number.MAX_SAFE_INTEGER, '2026-09-01T08:00:00Z')
  const all = opened({ ...completePlan, versions: [highest] })
  await all.session.handoff.send()
  await all.session.handoff.send()
  expect(told(all.session)).toEqual(['handed-off'])
  expect(all.handoff.sent).toHaveLength(1)
  const [kept] = await all.kept()
  expect(kept?.handoffs.map(({ receipt }) => receipt?.submission)).toEqual(['id-1'])
  expect(kept?.versions.at(-1)?.content).toEqual(contentOf(completePlan))
})

test('a receipt that cannot be kept is not said to be one', async () => {
  const all = opened(completePlan)
  all.handoff.answers.push(async () =>
    success({ ...receiptOf('id-1'), at: '+010000-01-01T00:00:00.000Z' }),
  )
  await all.session.handoff.send()
  expect(told(all.session)).toContain('handoff-fault: nonsense')
  expect(told(all.session)).not.toContain('handed-off')
  expect((await all.kept())[0]?.handoffs).toMatchObject([{ receipt: null, stopped: true }])
})

test.each(['+012026-01-01T00:00:00Z', '-000001-01-01T00:00:00Z', 'igår'])(
  'a page that says that it took the plan at %s took it now',
  async (at) => {
    const way = createHandoffWay(
      signal(async () => ({ at })),
      () => true,
    )
    const sent = await way.send(completePlan as never, 'id-1', undefined, '', undefined, () => true)
    expect(sent.ok && sent.value.at).toMatch(/^20\d\d-/)
  },
)

test('two versions in the last instant that there is can be opened from a file', () => {
  const last = '9999-12-31T23:59:59.999Z'
  const { versions } = planIn(
    JSON.stringify({ ...completePlan, versions: [version(1, last), version(2, last)] }),
  )
  expect(versions.map(({ at }) => at)).toEqual([last, '9999-12-31T23:59:59.998Z'])
  const { session } = opened({ ...completePlan, versions })
  expect(session.state.plan.value?.versions).toHaveLength(2)
})
