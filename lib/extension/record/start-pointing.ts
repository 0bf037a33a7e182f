import browser from 'webextension-polyfill'
import { type PortName, parsePointing } from '../../hosts/protocol.ts'
import type { FieldPlace } from '../../records/host-profile.ts'
import { type Result, success } from '../../result.ts'
import type { AccessFault, Pointing, PointingResult } from '../../session/ports/record.ts'
import { originPattern } from '../origin-pattern.ts'
import { askForField } from './ask-frames.ts'
import { chooseByPlace } from './merge-answers.ts'

/**
 * Lets the user point in every frame that can be reached. It ends in all of them when one field is
 * chosen, on Escape, when `end` is called, and when the panel goes.
 */
export const startPointing = async (
  tabId: number,
  report: (reply: PointingResult) => void,
): Promise<Result<Pointing, AccessFault>> => {
  const ready = await askForField(tabId, { kind: 'point' })
  if (!ready.ok) return ready
  const name: PortName = 'pointing'
  const ports = ready.value.map(({ frameId }) => browser.tabs.connect(tabId, { frameId, name }))
  const end = () => {
    for (const port of ports) port.disconnect()
  }
  const listen = async (message: unknown) => {
    const reply = parsePointing(message)
    if (reply?.kind === 'missed') report(reply)
    if (reply?.kind === 'over-frame' && !(await isReached(reply.origin))) {
      report({ kind: 'out-of-reach', origin: reply.origin })
    }
    if (reply?.kind === 'cancelled') {
      end()
      report({ kind: 'cancelled' })
    }
    if (reply?.kind === 'chosen') {
      const leads = await leadsToOne(tabId, reply.place)
      if (leads) end()
      report(leads ? reply : { kind: 'missed', why: 'not-lasting' })
    }
  }
  for (const port of ports) port.onMessage.addListener((message) => void listen(message))
  await Promise.all(ports.map(readiness))
  return success({ end })
}

/** Tried at once, in all frames: what is stored must lead to one field. */
const leadsToOne = async (tabId: number, place: FieldPlace): Promise<boolean> => {
  const wanted = { text: '', parts: [], day: '' }
  const answers = await askForField(tabId, { kind: 'find', place, wanted, ready: false })
  return answers.ok && chooseByPlace(answers.value).ok
}

/** When the frame listens, or has gone. */
const readiness = (port: browser.Runtime.Port): Promise<void> =>
  new Promise((resolve) => {
    port.onMessage.addListener((message) => {
      if (parsePointing(message)?.kind === 'ready') resolve()
    })
    port.onDisconnect.addListener(() => resolve())
  })

const isReached = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [originPattern(origin)] }).catch(() => false)
