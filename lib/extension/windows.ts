import * as z from 'zod/mini'
import type { WindowsPort } from '../session/ports/windows.ts'

z.config({ jitless: true })

const planId = z.string().check(z.minLength(1), z.maxLength(64))

/** Between the extension's own pages: a channel reaches no other origin, and nothing on a disk. */
export function createWindows(): WindowsPort {
  const channel = new BroadcastChannel('sip-panelen/plans')
  return {
    tell: (id) => channel.postMessage(id),
    listen(heard) {
      channel.onmessage = ({ data }) => {
        const told = planId.safeParse(data)
        if (told.success) heard(told.data)
      }
    },
  }
}
