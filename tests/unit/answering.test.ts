import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { success } from '../../lib/result.ts'
import type { AskedUnit, RegionPort } from '../../lib/session/ports/region.ts'
import { completePlan } from '../fixtures/complete.ts'
import { receiptOf, startSession } from '../fixtures/session-ports.ts'

const asked = (unit: string): AskedUnit => ({
  reference: `Task/${unit}`,
  version: '1',
  unit,
  what: ['Handledning'],
  status: 'waiting',
  reason: '',
})
const buh = asked('Barn- och ungdomshabiliteringen (BUH)')
const lss = asked('LSS-enheten')

/** A plan that was taken over, before somebody who acts for some units, or does not say which. */
async function takenOver(units: readonly string[] | undefined) {
  const answers: string[] = []
  const fromRegion = {
    asked: async () => success([buh, lss]),
    answer: async ({ unit }: AskedUnit) => {
      answers.push(unit)
      return success(undefined)
    },
  } as unknown as RegionPort
  const identity = {
    who: signal('Jonas Ek'),
    person: signal(undefined),
    units: signal(units),
    signIn: async () => success(undefined),
    signOut: async () => {},
  }
  const { session } = startSession({ fromRegion, identity })
  const receipt = receiptOf('hers')
  const note = { submission: 'hers', startedAt: receipt.at, fingerprint: '', receipt }
  session.plans.put({ ...completePlan, handoffs: [{ ...note, takenOver: true }] })
  session.plans.open(completePlan.id)
  await session.answering.look()
  const own = () => session.answering.ownWaiting.value
  return { session, answers, own }
}

test('one answers for the units that the log-in tells, also by their short name', async () => {
  const { session, answers, own } = await takenOver(['BUH', 'BUP'])
  expect(own()).toEqual([buh])
  expect(session.answering.isTold.value).toBe(true)
  await session.answering.answer(lss, 'accepted')
  expect(answers).toEqual([])
  await session.answering.answer(buh, 'accepted')
  expect(answers).toEqual([buh.unit])
})

test('what one has said oneself counts for nothing where the log-in tells', async () => {
  const { session, own } = await takenOver(['BUP'])
  await session.safe.changeSettings({ unit: lss.unit })
  expect(own()).toEqual([])
})

test('where it does not tell, one says oneself where one works', async () => {
  const { session, answers, own } = await takenOver(undefined)
  expect(own()).toEqual([])
  expect(session.answering.isTold.value).toBe(false)
  await session.answering.answer(lss, 'rejected', 'Nej.')
  expect(answers).toEqual([])
  await session.safe.changeSettings({ unit: lss.unit })
  expect(own()).toEqual([lss])
  await session.answering.answer(lss, 'rejected', 'Nej.')
  expect(answers).toEqual([lss.unit])
})
