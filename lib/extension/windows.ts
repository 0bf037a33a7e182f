import * as z from 'zod/mini'
import { id as planId } from '../plan/kind-schemas.ts'
import type { WindowsPort } from '../session/ports/windows.ts'

const turnOf = (id: string): string => `sip-panelen/handoff/${id}`
const lockOf = (id: string): string => `sip-panelen/open/${id}`

const news = z.object({ id: planId, why: z.optional(z.literal('purged')) })

/** Between the extension's own pages: a channel reaches no other origin, and nothing on a disk. */
export function createWindows(): WindowsPort {
  let letGo = () => {}
  const channel = new BroadcastChannel('sip-panelen/plans')
  return {
    tell: (id, why) => channel.postMessage({ id, why }),
    listen(heard) {
      channel.addEventListener('message', ({ data }) => {
        const told = news.safeParse(data)
        if (told.success) heard(told.data.id, told.data.why)
      })
    },
    // A lock goes with its window, also where the window is killed.
    hold(id) {
      letGo()
      if (id === undefined) return
      const held = new Promise<void>((resolve) => {
        letGo = resolve
      })
      void navigator.locks.request(lockOf(id), { mode: 'shared' }, () => held)
    },
    // A lock goes with its window here too: the next one goes on with the same submission.
    inTurn: (id, work) => navigator.locks.request(turnOf(id), work),
    unlessOpen: (id, work) =>
      navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
        if (lock) await work()
      }),
  }
}
