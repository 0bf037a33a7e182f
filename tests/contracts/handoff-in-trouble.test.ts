import { expect, test } from 'vitest'
import { runInTrouble } from '../faults/run.ts'

// A few of what `npm run test:handoff` does a thousand times; each plan is handed off three times.
// A seed that fails is replayed alone: npm run test:handoff -- --plans 1 --seed N

test('twenty plans in trouble: each arrives once, every receipt is true, no update is lost', async () => {
  const seed = Math.floor(Math.random() * 2 ** 31)
  const { untrue } = await runInTrouble(20, seed)
  expect(untrue, `seed ${seed}`).toEqual([])
}, 300_000)
