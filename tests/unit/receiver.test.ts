import { expect, test } from 'vitest'
import { handoff } from '../../lib/i18n/sv/handoff.ts'
import { failure } from '../../lib/result.ts'
import { receiverOf } from '../../lib/session/handoff/receiver.ts'
import { startSession } from '../fixtures/session-ports.ts'

const chosen = async (patch: { region?: string; endpoint?: string }) => {
  const { session } = startSession()
  await session.safe.changeSettings(patch)
  return receiverOf(session.state)
}

test('where no region is chosen there is no receiver, nor where the one that is has none', async () => {
  expect(await chosen({})).toEqual(failure('no-server'))
  expect(await chosen({ region: 'gavleborg' })).toEqual(failure('no-server-in-region'))
})

test('an address of the user’s own goes before', async () => {
  const endpoint = 'https://fhir.region.example/r4'
  expect(await chosen({ region: 'gavleborg', endpoint })).toMatchObject({
    ok: true,
    value: { endpoint },
  })
})

test('nobody is told to choose a region as the remedy: none that is shipped has a receiver', () => {
  const { fault } = handoff.handoff
  expect(fault['no-server']).not.toContain('Välj din region')
  expect(fault['no-server-in-region']).toContain('ingen mottagare inlagd')
  expect(fault['no-server-in-region']).toContain('it-administratör')
})
