import { signal } from '@preact/signals'
import { expect, test } from 'vitest'
import { success } from '../../lib/result.ts'
import type { SignInFault } from '../../lib/session/ports/identity.ts'
import { completePlan } from '../fixtures/complete.ts'
import { told, wish } from '../fixtures/handoff-session.ts'
import { faultyHandoff, startSession } from '../fixtures/session-ports.ts'

// A press that waits for the log-in is for one plan, as it stood, and for one receiver.

const noah = {
  ...completePlan,
  id: 'noah',
  child: { ...completePlan.child, name: 'Noah Ek', personalNumber: '20150203-2398' },
}

/** Alva's plan, handed off by nobody; the log-in window stands open until `finish`. */
async function atLogIn() {
  const handoff = faultyHandoff()
  const who = signal<string | undefined>(undefined)
  let finish = (): void => {}
  const { session } = startSession({
    handoff: handoff.port,
    tryAgain: { after: () => () => {}, onReturn: () => {} },
    identity: {
      who,
      person: handoff.person,
      units: signal(undefined),
      signIn: () =>
        new Promise((resolve) => {
          finish = () => {
            handoff.person.value = 'maja'
            who.value = 'Maja Lindqvist'
            resolve(success<void>(undefined) satisfies { ok: true } | { code: SignInFault })
          }
        }),
      signOut: async () => {},
    },
  })
  session.plans.put(completePlan)
  session.plans.put(noah)
  session.plans.open(completePlan.id)
  handoff.answers.push('signed-out')
  await session.handoff.send()
  handoff.sent.length = 0
  const signedIn = session.identity.signIn(session.handoff.pressed())
  await Promise.resolve()
  return {
    ...handoff,
    session,
    state: session.state,
    /** The log-in is done, and so is what waited for it. */
    finish: async () => {
      finish()
      await signedIn
      await session.saving.settled()
    },
    children: () => handoff.sent.map(([{ child }]) => child.name),
  }
}

test('the plan that was pressed for is handed off, once, by who has logged in', async () => {
  const all = await atLogIn()
  await all.finish()
  expect(all.sent.map((each) => each[4])).toEqual(['maja'])
  expect(told(all)).toEqual(['handed-off'])
})

test('another child’s plan is opened meanwhile: that one stays, and says nothing', async () => {
  const all = await atLogIn()
  all.session.plans.close()
  all.session.plans.open('noah')
  await all.finish()
  expect(all.children()).toEqual([completePlan.child.name])
  expect(all.state.plan.value?.handoffs).toEqual([])
  expect(told(all)).toEqual([])
})

test('what is written meanwhile is not sent half: it is asked for anew', async () => {
  const all = await atLogIn()
  all.session.editing.edit(wish('Pappa dric'))
  await all.finish()
  expect(all.sent).toEqual([])
  expect(told(all)).toEqual(['handoff-fault: changed-meanwhile'])
  await all.session.handoff.send()
  expect(all.sent).toHaveLength(1)
})

test('another receiver is chosen meanwhile: nothing goes there before a press', async () => {
  const all = await atLogIn()
  all.receiver.value = success({ name: '', endpoint: 'https://fhir.regiony.example' })
  await all.finish()
  expect(all.sent).toEqual([])
  expect(told(all)).toEqual(['handoff-fault: changed-meanwhile'])
})

test('the plan is removed meanwhile: nothing is handed off', async () => {
  const all = await atLogIn()
  await all.session.plans.remove(completePlan.id)
  await all.finish()
  expect(all.sent).toEqual([])
})
