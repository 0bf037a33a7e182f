import { expect, test } from 'vitest'
import { success } from '../../lib/result.ts'
import { defaultSettings } from '../../lib/session/ports/storage.ts'
import { restoreSettings, storedSettings } from '../../lib/vault/settings.ts'
import { applySettingsChange } from '../../lib/vault/stored-plans.ts'
import { handedOff, quietPlan } from '../fixtures/handed-off.ts'
import { startSession } from '../fixtures/session-ports.ts'
import { write } from '../fixtures/write-signal.ts'

/** Handed off on 2 October 2026; neutral keeps it 30 days, to 1 November. */
const sent = handedOff(quietPlan)
const told = { [sent.id]: { on: '2026-10-25', due: '2026-11-01' } }
const own = { ...defaultSettings, endpoint: 'https://own.example/r4', purgeTold: told }

/** A panel opened on that day, over settings that lie as they are given. */
async function open(lies: unknown, today = '2026-11-10') {
  const all = startSession({ purges: true })
  const disk = { settings: lies }
  all.storage.readSettings = async () => restoreSettings(disk.settings)
  all.storage.changeSettings = async (change) => {
    const changed = await applySettingsChange(all.storage.readSettings(), change)
    if (changed.ok) disk.settings = storedSettings(changed.value)
    return changed
  }
  await all.storage.write(sent)
  all.clock.day = today
  write(all.session.state.today, today)
  await all.session.safe.load()
  await new Promise((resolve) => setTimeout(resolve))
  const left = async () => (await all.kept()).map(({ child }) => child.name)
  return { ...all, disk, left }
}

test('one setting that cannot be read is told, and none of the others is lost when one is changed', async () => {
  const keptUntil = { [sent.id]: '2027-06-01' }
  const { session, disk, left } = await open({ ...own, keptUntil, language: 'fi' })
  expect(session.state.notices.value).toEqual([{ kind: 'settings-unread', names: ['language'] }])
  await session.safe.changeSettings({ writer: 'Ida' })
  expect(disk.settings).toEqual({ ...own, keptUntil, language: 'fi', writer: 'Ida' })
  expect(await left()).toEqual(['Alva Lind'])
  await session.safe.changeSettings({ language: 'sv' })
  expect(disk.settings).toEqual({ ...own, keptUntil, language: 'sv', writer: 'Ida' })
})

test('where it cannot be read which plans are kept longer none goes, and later none without being told', async () => {
  const { session, disk, left } = await open({ ...own, keptUntil: [] })
  expect(session.state.notices.value).toMatchObject([{ names: ['keptUntil'] }])
  await session.purging?.run()
  expect(await left()).toEqual(['Alva Lind'])
  await session.safe.acceptSettings()
  expect(disk.settings).toEqual({ ...own, keptUntil: {}, purgeTold: {} })
  await session.purging?.run()
  expect(await left()).toEqual(['Alva Lind'])
  expect(disk.settings).toMatchObject({ purgeTold: { [sent.id]: { on: '2026-11-10' } } })
})

test('settings that are no settings at all are told', async () => {
  const { session } = await open('x')
  expect(session.state.notices.value).toEqual([{ kind: 'storage-fault', code: 'damaged' }])
  expect(restoreSettings(undefined)).toEqual(success(defaultSettings))
})
