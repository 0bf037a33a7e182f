import * as z from 'zod/mini'
import type { WindowsPort } from '../session/ports/windows.ts'

z.config({ jitless: true })

const planId = z.string().check(z.minLength(1), z.maxLength(64))

const lockOf = (id: string): string => `sip-panelen/open/${id}`

/** Between the extension's own pages: a channel reaches no other origin, and nothing on a disk. */
export function createWindows(): WindowsPort {
  let letGo = () => {}
  const channel = new BroadcastChannel('sip-panelen/plans')
  return {
    tell: (id) => channel.postMessage(id),
    listen(heard) {
      channel.onmessage = ({ data }) => {
        const told = planId.safeParse(data)
        if (told.success) heard(told.data)
      }
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
    unlessOpen: (id, work) =>
      navigator.locks.request(lockOf(id), { ifAvailable: true }, async (lock) => {
        if (lock) await work()
      }),
  }
}
