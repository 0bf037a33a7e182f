import { parseArgs } from 'node:util'
import { runInTrouble } from './run.ts'

// npm run test:handoff -- [--plans 350] [--seed N]. Each plan is handed off three times
// into trouble; --plans 1 with a seed is one of them again.

const { values } = parseArgs({
  options: { plans: { type: 'string' }, seed: { type: 'string' } },
})
const plans = Number(values.plans ?? 350)
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31))
console.log(`${plans} plans, seed ${seed}`)

const began = performance.now()
const { met, untrue } = await runInTrouble(plans, seed, (done) => {
  if (done % 50 === 0) console.log(`${done} plans …`)
})
for (const [name, times] of [...met].toSorted(([, one], [, other]) => other - one)) {
  console.log(`${String(times).padStart(6)}  ${name}`)
}
for (const line of untrue) console.error(line)
const seconds = Math.round((performance.now() - began) / 1000)
console.log(
  `${plans * 3} handoffs of ${plans} plans in ${seconds} s; ${untrue.length} not as they must be`,
)
process.exit(untrue.length > 0 ? 1 : 0)
