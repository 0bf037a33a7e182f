import { describe, expect, test } from 'vitest'
import { type Edit, patchRow, setAnswer } from '../../lib/plan/edits.ts'
import { failure, success } from '../../lib/result.ts'
import { completePlan } from '../fixtures/complete.ts'
import { told } from '../fixtures/handoff-session.ts'
import { oneDisk } from '../fixtures/one-disk.ts'
import { panelOn } from '../fixtures/panel-on-disk.ts'
import { receiptOf, regionX } from '../fixtures/session-ports.ts'
import { waiting } from '../fixtures/waiting-handoff.ts'

// A handoff takes several requests, and waits in between: for a log-in, for the region.

const withdrawn: Edit = patchRow('planningGrants', 'planning-grant-johan', {
  withdrawn: '2026-10-02',
})
const setNotToBeSaid =
  (notToBeSaid: string): Edit =>
  (plan) => ({ ...plan, preMeeting: { ...plan.preMeeting, notToBeSaid } })
const setNumber =
  (personalNumber: string): Edit =>
  (plan) => ({ ...plan, child: { ...plan.child, personalNumber } })
const regionY = { endpoint: 'https://fhir.regiony.example' }
const open = () => oneDisk([completePlan], { endpoint: regionX.endpoint })

describe('after a wait in the middle of sending, it is asked of what is kept then', () => {
  const sentWhile = async (other: (meeting: Awaited<ReturnType<typeof panelOn>>) => unknown) => {
    const disk = open()
    const [panel, meeting] = [await panelOn(disk), await panelOn(disk)]
    let answer: boolean | undefined
    panel.answers.push(async (isMeant) => {
      disk.isHeld = true
      const changing = other(meeting)
      const asking = isMeant?.()
      disk.isHeld = false
      while (disk.held() > 0) disk.release()
      answer = await asking
      await changing
      return failure('interrupted')
    })
    await panel.session.handoff.send()
    return { answer, panel }
  }

  test('a consent that is withdrawn in the window of the meeting', async () => {
    const { answer, panel } = await sentWhile(({ session }) => session.editing.edit(withdrawn))
    expect(answer).toBe(false)
    expect(told(panel)).toEqual(['handoff-fault: consent-withdrawn'])
  })

  test.each<[string, Edit]>([
    [
      'a unit is taken out of the consent',
      (plan) => {
        const { consent } = plan
        const withdrawnUnits = [{ unit: 'BUP', date: '2026-10-02' }]
        return { ...plan, consent: { ...consent, sharing: { ...consent.sharing, withdrawnUnits } } }
      },
    ],
    ['something is said not to be told', setNotToBeSaid('Skilsmässan')],
    ['the number is corrected', setNumber('20150709-2384')],
  ])('what may be told, and of whom: %s there', async (_, change) => {
    const { answer, panel } = await sentWhile(({ session }) => session.editing.edit(change))
    expect(answer).toBe(false)
    expect(told(panel)).toEqual(['handoff-fault: changed-meanwhile'])
  })

  test('another receiver that is chosen there', async () => {
    const { answer } = await sentWhile(({ session }) => session.safe.changeSettings(regionY))
    expect(answer).toBe(false)
  })

  test('words that are written there are of the next handoff', async () => {
    const write = setAnswer('ownWish', 'Åka tåg')
    const { answer } = await sentWhile(({ session }) => session.editing.edit(write))
    expect(answer).toBe(true)
  })
})

describe('it is let go of while it is being sent', () => {
  const dropped = async (isArrived: boolean) => {
    const all = await waiting()
    all.answers.push(async (isMeant) => {
      all.session.handoff.drop(all.plan(), 'id-1')
      if (isArrived) return success(receiptOf('id-1'))
      return (await isMeant?.()) ? success(receiptOf('id-1')) : failure('interrupted')
    })
    await all.session.handoff.send()
    return all
  }

  test('nothing more is told of it, and it is not tried again', async () => {
    const all = await dropped(false)
    await all.later()
    expect(all.sent).toHaveLength(1)
    expect([all.plan().handoffs, told(all), all.timers()]).toEqual([[], [], 0])
  })

  test('a press after that is a new handoff', async () => {
    const all = await dropped(false)
    await all.session.handoff.send()
    expect(all.sent.map(([, submission]) => submission)).toEqual(['id-1', 'id-2'])
  })

  test('where it had arrived already, its receipt says so', async () => {
    const all = await dropped(true)
    expect(told(all)).toEqual(['handed-off'])
    expect(all.plan().handoffs).toMatchObject([{ submission: 'id-1', receipt: {} }])
  })
})
