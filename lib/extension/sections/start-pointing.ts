import browser from 'webextension-polyfill'
import { pointingPort } from '../../hosts/sections/question.ts'
import type { FieldPlace } from '../../records/host-profile.ts'
import { type Result, success } from '../../result.ts'
import type { AccessFault } from '../../session/ports/record.ts'
import type { Pointed, Pointing } from '../../session/ports/sections.ts'
import { originPattern } from '../origin-pattern.ts'
import { parsePointing } from './answers.ts'
import { askFrames } from './ask-frames.ts'
import { chooseFound } from './choose-found.ts'

/**
 * Lets the user point in every frame that can be reached. It ends in all of them when one field is
 * chosen, on Escape, when `end` is called, and when the panel goes.
 */
export const startPointing = async (
  tabId: number,
  heard: (said: Pointed) => void,
): Promise<Result<Pointing, AccessFault>> => {
  const ready = await askFrames(tabId, { kind: 'point' })
  if (!ready.ok) return ready
  const ports = ready.value.map(({ frameId }) =>
    browser.tabs.connect(tabId, { frameId, name: pointingPort }),
  )
  const end = () => {
    for (const port of ports) port.disconnect()
  }
  const listen = async (message: unknown) => {
    const said = parsePointing(message)
    if (said?.kind === 'missed') heard(said)
    if (said?.kind === 'over-frame' && !(await isReached(said.origin))) {
      heard({ kind: 'out-of-reach', origin: said.origin })
    }
    if (said?.kind === 'cancelled') {
      end()
      heard(said)
    }
    if (said?.kind === 'chosen') {
      const leads = await leadsToOne(tabId, said.place)
      if (leads) end()
      heard(leads ? said : { kind: 'missed', why: 'not-lasting' })
    }
  }
  for (const port of ports) port.onMessage.addListener((message) => void listen(message))
  await Promise.all(ports.map(readiness))
  return success({ end })
}

/** Tried at once, in all frames: what is stored must lead to one field. */
const leadsToOne = async (tabId: number, place: FieldPlace): Promise<boolean> => {
  const wanted = { text: '', parts: [], day: '' }
  const answers = await askFrames(tabId, { kind: 'find', place, wanted, ready: false })
  return answers.ok && chooseFound(answers.value).ok
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
