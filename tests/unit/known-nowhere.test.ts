import { describe, expect, test } from 'vitest'
import { isConsentWithdrawn } from '../../lib/plan/consent.ts'
import { patchRow, setAnswer } from '../../lib/plan/edits.ts'
import { toSipFile } from '../../lib/plan/file/sip-file.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { oneDisk } from '../fixtures/one-disk.ts'
import { startSession } from '../fixtures/session-ports.ts'
import { early, editedAt, late } from '../fixtures/two-windows.ts'

// A plan that a window puts where somebody else already keeps one of the same name.

const wish = (words: string) => setAnswer('ownWish', words)
const older = editedAt(completePlan, early, wish('En hund'))
const newer = editedAt(completePlan, late, wish('En hund och en katt'))
const [grant] = completePlan.consent.sharing.grants
const withdrawn = editedAt(
  older,
  early,
  patchRow('sharingGrants', grant?.id ?? '', { withdrawn: '2026-10-01' }),
)

const windowOn = (disk: ReturnType<typeof oneDisk>) =>
  startSession({ ...disk.open(), files: { save: () => {} } }).session
const fileOf = (plan: Plan) => async () => toSipFile(plan)
/** Every form of the wish that is left: as it stands, and as it stood. */
const wishes = (plan: Plan) =>
  [plan, ...plan.versions.map(({ content }) => content)].map(({ ownWish }) => ownWish)
const turn = () => new Promise((resolve) => setTimeout(resolve))

describe('a file that is opened while the plans here are still being read', () => {
  test('is compared with them first, and asked about', async () => {
    const disk = oneDisk([newer])
    const session = windowOn(disk)
    disk.isHeld = true
    void session.safe.load()
    const read = session.planFiles.read(fileOf(older))
    await turn()
    disk.isHeld = false
    for (let step = 0; step < 9; step += 1) {
      disk.release()
      await turn()
    }
    await read
    await session.saving.settled()
    expect(session.planFiles.found.value).toMatchObject({ file: older, here: newer })
    expect(disk.plan(completePlan.id)).toEqual(newer)
  })

  test('and where nothing has been read yet they are read first', async () => {
    const disk = oneDisk([newer])
    const session = windowOn(disk)
    await session.planFiles.read(fileOf(older))
    await session.saving.settled()
    expect(session.planFiles.found.value?.here).toEqual(newer)
    expect(disk.plan(completePlan.id)).toEqual(newer)
  })
})

test('what could not be written before the plans here were read is joined with them when it can', async () => {
  const disk = oneDisk([newer])
  const session = windowOn(disk)
  disk.isFull = true
  session.plans.put(older)
  await session.saving.settled()
  await session.safe.load()
  disk.isFull = false
  session.saving.retry()
  await session.saving.settled()
  expect(wishes(disk.plan(completePlan.id))).toEqual([newer.ownWish, older.ownWish])
  expect(session.state.plans.value).toEqual([disk.plan(completePlan.id)])
})

describe('two windows that put a plan of one name at once, each as a new one', () => {
  const putBoth = async (one: Plan, other: Plan) => {
    const disk = oneDisk()
    const [here, there] = [windowOn(disk), windowOn(disk)]
    await Promise.all([here.safe.load(), there.safe.load()])
    here.plans.put(one)
    there.plans.put(other)
    for (const session of [here, there, here]) await session.saving.settled()
    return { disk, here, there, kept: disk.plan(completePlan.id) }
  }

  test.each([
    ['the older first', older, newer],
    ['the newer first', newer, older],
  ])('lose no words of either: %s', async (_, one, other) => {
    const { kept, here, there } = await putBoth(one, other)
    expect(wishes(kept)).toEqual([newer.ownWish, older.ownWish])
    expect([here, there].map(({ state }) => state.plans.value)).toEqual([[kept], [kept]])
  })

  test('both the same are one, and nothing is kept beside', async () => {
    const { kept } = await putBoth(newer, newer)
    expect(kept).toEqual(newer)
  })

  test.each([
    ['first', withdrawn, newer],
    ['last', newer, withdrawn],
  ])('leave withdrawn what is withdrawn in the older: put %s', async (_, one, other) => {
    const { kept } = await putBoth(one, other)
    expect(isConsentWithdrawn(kept, '2026-10-02')).toBe(true)
    expect(kept.ownWish).toBe(newer.ownWish)
  })

  test('and what each has written for itself only', async () => {
    const noted = (plan: Plan, privateNotes: string): Plan => ({
      ...plan,
      meeting: { ...plan.meeting, privateNotes },
    })
    const { kept } = await putBoth(noted(older, 'Ring mamma'), noted(newer, 'Boka rum'))
    expect(kept.meeting.privateNotes.split('\n').sort()).toEqual(['Boka rum', 'Ring mamma'])
  })
})
