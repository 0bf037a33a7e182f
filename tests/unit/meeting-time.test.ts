import { expect, test } from 'vitest'
import { createMeetingTime } from '../../lib/session/meeting-time.ts'

function start() {
  let minutes = 0
  const time = createMeetingTime({
    now: () => new Date(Date.UTC(2026, 9, 2, 8, minutes)).toISOString(),
    today: () => '2026-10-02',
    id: () => 'id',
  })
  const wait = (more: number) => {
    minutes += more
    time.tick()
  }
  return { time, wait }
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
