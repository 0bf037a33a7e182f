import { describe, expect, test } from 'vitest'
import { type Edit, patchRow, setAnswer } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { failure, success } from '../../lib/result.ts'
import type { ChosenReceiver } from '../../lib/session/ports/handoff-way.ts'
import { completePlan } from '../fixtures/complete.ts'
import { told } from '../fixtures/handoff-session.ts'
import { oneDisk } from '../fixtures/one-disk.ts'
import { panelOn } from '../fixtures/panel-on-disk.ts'
import { faultyHandoff, regionX, startSession } from '../fixtures/session-ports.ts'

// What leaves is the plan as it stands when it leaves, by the consent of that moment, to the receiver of that moment.

const withdrawn: Edit = patchRow('planningGrants', 'planning-grant-johan', {
  withdrawn: '2026-10-02',
})
const regionY = { endpoint: 'https://fhir.regiony.example' }

/** Lets the disk go on until the attempt is being noted. */
async function noted(disk: ReturnType<typeof oneDisk>, { plan }: { plan: () => Plan }) {
  await expect.poll(disk.held).toBe(1)
  while (plan().handoffs.length === 0) {
    disk.release()
    await new Promise((resolve) => setTimeout(resolve))
  }
}
const open = () => oneDisk([completePlan], { endpoint: regionX.endpoint })

describe('consent is withdrawn after the press', () => {
  test('while it is read who the receiver is', async () => {
    const { session, handoff } = startSession()
    session.plans.put(completePlan)
    session.plans.open(completePlan.id)
    handoff.receiver.value = failure('policy-waiting')
    const sending = session.handoff.send()
    await Promise.resolve()
    session.editing.edit(withdrawn)
    handoff.receiver.value = success(regionX)
    await sending
    expect(handoff.sent).toEqual([])
    expect(told(session)).toEqual(['handoff-fault: consent-withdrawn'])
    expect(session.state.plan.value?.handoffs).toEqual([])
  })

  test('while the attempt is noted', async () => {
    const disk = open()
    const panel = await panelOn(disk)
    disk.isHeld = true
    const sending = panel.session.handoff.send()
    await noted(disk, panel)
    panel.session.editing.edit(withdrawn)
    disk.isHeld = false
    disk.release()
    await sending
    expect(panel.sent).toEqual([])
    expect(told(panel)).toEqual(['handoff-fault: consent-withdrawn'])
    expect(panel.plan().handoffs).toEqual([])
  })

  test('in the window of the meeting, which this one has not heard of yet', async () => {
    const disk = open()
    const [panel, meeting] = [await panelOn(disk), await panelOn(disk)]
    disk.isHeld = true
    const sending = panel.session.handoff.send()
    await noted(disk, panel)
    meeting.session.editing.edit(withdrawn)
    disk.isHeld = false
    disk.release()
    await sending
    expect(panel.sent).toEqual([])
    expect(told(panel)).toEqual(['handoff-fault: consent-withdrawn'])
  })
})

test('what is written while it is read who the receiver is, is asked for anew', async () => {
  const { session, handoff } = startSession()
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  handoff.receiver.value = failure('policy-waiting')
  const sending = session.handoff.send()
  await Promise.resolve()
  session.editing.edit(setAnswer('ownWish', 'Pappa dric'))
  handoff.receiver.value = success(regionX)
  await sending
  expect(handoff.sent).toEqual([])
  expect(told(session)).toEqual(['handoff-fault: changed-meanwhile'])
})

describe('the address is changed in another window', () => {
  test('what waits for the old one is not sent there by this one', async () => {
    const disk = open()
    const [settings, panel] = [await panelOn(disk), await panelOn(disk)]
    panel.answers.push('unreachable')
    await panel.session.handoff.send()
    panel.sent.length = 0
    await settings.session.safe.changeSettings(regionY)
    await panel.later()
    expect(panel.sent).toEqual([])
    expect(panel.session.handoff.asks.value.get(panel.plan().id)?.is).toBe('elsewhere')
  })

  test('a press for the old one is asked about', async () => {
    const disk = open()
    const [settings, panel] = [await panelOn(disk), await panelOn(disk)]
    await settings.session.safe.changeSettings(regionY)
    await panel.session.handoff.send()
    expect(panel.sent).toEqual([])
    expect(told(panel)).toEqual(['handoff-fault: changed-meanwhile'])
    await panel.session.handoff.send()
    expect(panel.sent.map((each) => each[3])).toEqual([regionY.endpoint])
  })
})

describe('a press while it is not said whom the plan goes to', () => {
  const pressedAt = async (shown: ChosenReceiver, then: ChosenReceiver) => {
    const others = oneDisk([completePlan]).open()
    const all = startSession(others)
    await all.session.safe.load()
    all.session.plans.open(completePlan.id)
    all.handoff.receiver.value = shown
    const sending = all.session.handoff.send()
    all.handoff.receiver.value = then
    await sending
    return { ...all, state: all.session.state }
  }

  test('is no press for a receiver who is chosen before its turn has come', async () => {
    const all = await pressedAt(failure('no-server'), success(regionX))
    expect(all.handoff.sent).toEqual([])
    expect(told(all)).toEqual(['handoff-fault: changed-meanwhile'])
    await all.session.handoff.send()
    expect(all.handoff.sent).toHaveLength(1)
  })

  test('is none for a receiver who had not been in view, once it is known who that is', async () => {
    const handoff = faultyHandoff()
    handoff.receiver.value = failure('policy-waiting')
    const { session } = startSession({ handoff: handoff.port })
    session.plans.put(completePlan)
    session.plans.open(completePlan.id)
    const sending = session.handoff.send()
    handoff.receiver.value = success(regionX)
    await sending
    expect(handoff.sent).toEqual([])
    expect(told(session)).toEqual(['handoff-fault: changed-meanwhile'])
  })

  test('is none for another than who had been in view', async () => {
    const { session, handoff } = startSession()
    session.plans.put(completePlan)
    session.plans.open(completePlan.id)
    handoff.receiver.value = failure('policy-waiting')
    const sending = session.handoff.send()
    handoff.receiver.value = success({ name: '', ...regionY })
    await sending
    expect(handoff.sent).toEqual([])
    expect(told(session)).toEqual(['handoff-fault: changed-meanwhile'])
  })
})

describe('a press is its person’s', () => {
  const pressedBy = (person: string | undefined) => {
    const all = startSession()
    all.session.plans.put(completePlan)
    all.session.plans.open(completePlan.id)
    all.handoff.person.value = person
    all.handoff.receiver.value = failure('policy-waiting')
    const sending = all.session.handoff.send()
    return {
      ...all,
      state: all.session.state,
      until: async (now: string | undefined) => {
        all.handoff.person.value = now
        all.handoff.receiver.value = success(regionX)
        await sending
      },
    }
  }

  test('what Nils has pressed is not sent in Ida’s name', async () => {
    const all = pressedBy('nils')
    await all.until('ida')
    expect(all.handoff.sent).toEqual([])
    expect(told(all)).toEqual(['handoff-fault: changed-meanwhile'])
  })

  test('nor where she logs in while the attempt is noted', async () => {
    const disk = open()
    const panel = await panelOn(disk)
    panel.person.value = 'nils'
    disk.isHeld = true
    const sending = panel.session.handoff.send()
    await noted(disk, panel)
    panel.person.value = 'ida'
    disk.isHeld = false
    disk.release()
    await sending
    expect(panel.sent).toEqual([])
    expect(told(panel)).toEqual(['handoff-fault: changed-meanwhile'])
    expect(panel.plan().handoffs).toEqual([])
  })

  test('who logs in for it, where nobody was, sends it', async () => {
    const all = pressedBy(undefined)
    await all.until('ida')
    expect(all.handoff.sent.map((each) => each[4])).toEqual(['ida'])
  })
})
