import { expect, test } from 'vitest'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { contentOf, sameContent } from '../../lib/plan/versions/content.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startSession } from '../fixtures/session-ports.ts'

function start(from = completePlan, day = 2) {
  let minutes = 0
  const clock = {
    now: () => new Date(Date.UTC(2026, 9, day, 8, minutes)).toISOString(),
    today: () => '2026-10-02',
    id: () => 'id',
  }
  const { session } = startSession({ clock })
  const { state, meetingTime: time } = session
  session.plans.put(from)
  session.plans.open(from.id)
  const wait = (more: number) => {
    minutes += more
    time.tick()
  }
  return { time, wait, kept: () => state.plan.value ?? from }
}

test('nothing is counted before the meeting has begun', () => {
  const { time, wait } = start()
  wait(12)
  expect(time.started.value).toBe(false)
  expect(time.minutes.value.opening).toBe(0)
  time.choose('opening')
  wait(3)
  expect(time.started.value).toBe(true)
  expect(time.minutes.value.opening).toBe(3)
})

test('each part counts while it is the current one, also when it is gone back to', () => {
  const { time, wait } = start()
  time.choose('opening')
  wait(4)
  time.choose('needs')
  wait(20)
  time.choose('opening')
  wait(2)
  expect(time.minutes.value).toEqual({
    opening: 6,
    situation: 0,
    needs: 20,
    summary: 0,
    closing: 0,
  })
})

test('a clock that is set back takes no time away', () => {
  const { time, wait } = start()
  time.choose('opening')
  wait(5)
  time.choose('needs')
  wait(-30)
  expect(time.minutes.value).toMatchObject({ opening: 5, needs: 0 })
})

test('a page that is opened again goes on where the meeting was', () => {
  const first = start()
  first.time.choose('opening')
  first.wait(4)
  first.time.choose('needs')
  const restored = restorePlan(JSON.parse(JSON.stringify(first.kept())))
  if (!restored.ok) throw new Error(restored.code)
  const again = start(restored.value)
  again.wait(14)
  expect(again.time.part.value).toBe('needs')
  expect(again.time.minutes.value).toMatchObject({ opening: 4, needs: 10 })
  const nextDay = start(restored.value, 3)
  expect(nextDay.time.minutes.value).toMatchObject({ opening: 4, needs: 0 })
  expect(sameContent(contentOf(completePlan), contentOf(first.kept()))).toBe(true)
})
