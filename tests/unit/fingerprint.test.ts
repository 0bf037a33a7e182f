import { describe, expect, test } from 'vitest'
import { attachedPdf, attachPdf, printTitle } from '../../lib/plan/attached-pdf.ts'
import { conflictOf } from '../../lib/plan/conflict/conflict.ts'
import { addRow, type Edit, patchRow, removeRow, setAnswer } from '../../lib/plan/edits.ts'
import { fingerprint, hashOf, isFingerprintOf } from '../../lib/plan/fingerprint.ts'
import { restorePlan } from '../../lib/plan/migrations.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { purgeOf } from '../../lib/process/purge.ts'
import { neutral } from '../../lib/regions/region.ts'
import { completePlan } from '../fixtures/complete.ts'
import { oneDisk } from '../fixtures/one-disk.ts'
import { faultyHandoff, startSession } from '../fixtures/session-ports.ts'

// A plan that is read anew says what it said, in whatever order its answers were given.

const edits: Readonly<Record<string, Edit>> = {
  'a reminder is noted': addRow('reminders', {
    ...emptyRow.sentReminder('reminder', 'BUP'),
    date: '2026-10-01',
    way: 'phone',
  }),
  'a unit is added to the consent': addRow('addedUnits', {
    ...emptyRow.addedUnit('added', 'BUP'),
    person: 'mira',
    form: 'oral',
    date: '2026-10-01',
  }),
  'an answer was to another day': patchRow('parties', 'party-lss', { replyFor: '2026-10-01' }),
  'a party replaces somebody': patchRow('parties', 'party-lss', { replaces: 'Tove Lund' }),
}
const withReminder = edits['a reminder is noted']?.(completePlan) ?? completePlan

const readAnew = (plan: Plan): Plan => {
  const read = restorePlan(JSON.parse(JSON.stringify(plan)))
  if (!read.ok) throw new Error(read.code)
  return read.value
}

/** The panel, opened anew on the same disk. */
async function openOn(disk: ReturnType<typeof oneDisk>, ...answers: 'unreachable'[]) {
  const handoff = faultyHandoff()
  handoff.answers.push(...answers)
  const { session } = startSession({
    ...disk.open(),
    handoff: handoff.port,
    tryAgain: { after: () => () => {}, onReturn: () => {} },
  })
  await session.safe.load()
  session.plans.open(completePlan.id)
  return { session, plan: () => session.state.plan.value ?? completePlan }
}

describe.each(Object.entries(edits))('%s', (_, edit) => {
  test('a delivered plan has not been changed by a restart', async () => {
    const disk = oneDisk([completePlan])
    const first = await openOn(disk)
    first.session.editing.edit(edit)
    await first.session.handoff.send()
    await first.session.saving.settled()
    first.session.stop()
    const again = await openOn(disk)
    expect(again.session.handoff.latest.value?.changed).toBe(false)
    const note = { keptUntil: '', told: undefined }
    expect(purgeOf(again.plan(), neutral, '2027-01-01', note)).not.toMatchObject({ why: 'unsent' })
  })

  test('what waits still waits after a restart', async () => {
    const disk = oneDisk([completePlan])
    const first = await openOn(disk, 'unreachable')
    first.session.editing.edit(edit)
    await first.session.handoff.send()
    await first.session.saving.settled()
    first.session.stop()
    const again = await openOn(disk, 'unreachable')
    expect(again.session.handoff.waiting.value.get(again.plan().id)).toBeDefined()
  })
})

test('what was handed off is found again as what both come from', async () => {
  const disk = oneDisk([completePlan])
  const first = await openOn(disk)
  first.session.editing.edit(() => withReminder)
  await first.session.handoff.send()
  await first.session.saving.settled()
  const ours = removeRow('goals', 'school-lunch')(readAnew(first.plan()))
  const theirs = setAnswer('ownWish', 'Deras')(readAnew(withReminder))
  const { base, differences } = conflictOf(ours, theirs)
  expect(base.goals).toHaveLength(completePlan.goals.length)
  expect(differences.map(({ changedBy }) => changedBy).sort()).toEqual(['ours', 'theirs'])
})

test('a PDF that was printed from what is kept belongs to what is open', () => {
  const file = `%PDF-1.4\n<< /Title (${printTitle(readAnew(withReminder))}) >>\n%%EOF`
  const attached = attachPdf(withReminder, new TextEncoder().encode(file), 'pdf')
  expect(attached).toMatchObject({ ok: true })
  if (attached.ok) expect(attachedPdf(readAnew(attached.value))).toBeDefined()
})

test('fingerprints from before names had an order hold for what is kept', () => {
  const kept = readAnew(withReminder)
  const { handoffs, versions, surveys, otherRecords, unread, mended, ...rest } = kept
  const { extraLabels, changedAt, meeting, pdf, ...content } = rest
  const { privateNotes, agenda, ...shown } = meeting
  const goals = content.goals.map(({ id, term, description, ...more }) => {
    return { id, term, description, ...more }
  })
  const parties = shown.parties.map(
    ({ id, unit, person, reply, attended, sector, kind, reason, ...more }) => {
      return { id, unit, person, reply, attended, sector, kind, reason, ...more }
    },
  )
  const { replyBy, notes, parked, invite, ...first } = shown
  const early = hashOf({
    ...content,
    goals,
    meeting: { ...first, parties, replyBy, notes, parked, invite },
  })
  expect(early).not.toBe(fingerprint(kept))
  expect(isFingerprintOf(early, kept)).toBe(true)
  expect(isFingerprintOf(early, setAnswer('ownWish', 'Ny')(kept))).toBe(false)
})
