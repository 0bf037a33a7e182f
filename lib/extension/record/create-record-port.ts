import { computed } from '@preact/signals'
import browser from 'webextension-polyfill'
import { sanitise } from '../../hosts/sanitise.ts'
import { failure, type Result, success } from '../../result.ts'
import type { InsertionTarget, RecordFault, RecordPort } from '../../session/ports/record.ts'
import type { ActiveTab } from './active-tab.ts'
import { chooseField } from './choose-field.ts'
import type { Frame } from './frame.ts'
import { isPdf } from './is-pdf.ts'
import { followOpenPage, type OpenPage } from './open-page.ts'
import { createPageReading } from './page-reading.ts'
import { siteOf } from './site-of.ts'

type Place = { readonly frame: Frame; readonly field: string; readonly tab: ActiveTab }

/**
 * The page in the active tab of the panel's window, reached through a script that is put into its
 * frames and talks over ports; it leaves no listener when the panel goes or turns to another tab.
 *
 * The browser opens a tab to the panel at the icon's press, and closes it when the tab goes to
 * another origin: then everything here answers `no-access` until the icon is pressed again. A
 * caret in a frame of another origin is answered by `foreign-frame` with that origin.
 */
export const createRecordPort = (
  { tab, refresh, frames }: OpenPage = followOpenPage(),
): RecordPort => {
  let places = new Map<string, Place>()

  /** Advice that would not help is not given: the icon was pressed in vain, or a pop-up is meant. */
  const told = async <Value, Code extends RecordFault>(result: Result<Value, Code>) => {
    if (result.ok) return result
    if (result.code === 'no-access' && tab.value?.pressed) return failure('closed-page')
    const isNothing = result.code === 'no-field' || result.code === 'no-child'
    return isNothing && (await isPopupOpen()) ? failure('own-window') : result
  }

  const choose = async () => {
    const reachable = await told(await frames())
    if (!reachable.ok) return reachable
    const answers = await Promise.all(
      reachable.value.map(async (frame) => ({
        place: frame,
        reply: await frame.ask({ kind: 'locate' }),
      })),
    )
    const chosen = chooseField(
      answers.flatMap(({ place, reply }) => (reply?.kind === 'located' ? [{ place, reply }] : [])),
    )
    // The caret may stand in a frame that could not say so: no older field is offered in its place.
    const dead = answers.find(({ reply }) => reply?.kind === 'refused')?.reply
    const isSure = chosen.ok && chosen.value[0].field.active
    return dead?.kind === 'refused' && !isSure ? failure(dead.code) : chosen
  }

  const locate: RecordPort['locate'] = async () => {
    const chosen = await told(await choose())
    const at = tab.value
    if (!chosen.ok) return at && (await isPdf(at.id)) ? failure('closed-page') : chosen
    if (!at) return failure('no-access')
    places = new Map()
    const targets = chosen.value.map(({ place, field }): InsertionTarget => {
      places.set(field.id, { frame: place, field: field.id, tab: at })
      const { id, origin, label, format } = field
      return { id, site: siteOf(origin, at), label, format }
    })
    return success(targets as [InsertionTarget, ...InsertionTarget[]])
  }

  const insert: RecordPort['insert'] = async (target, content, look) => {
    await refresh()
    const place = places.get(target.id)
    const { id, address } = tab.value ?? {}
    if (place?.tab.id !== id || place?.tab.address !== address) return failure('page-changed')
    const safe = { ...content, html: sanitise(content.html) }
    const reply = await place?.frame.ask({
      kind: 'insert',
      field: place.field,
      content: safe,
      look,
    })
    if (!reply) return failure('page-changed')
    return reply.kind === 'placed' ? success(reply.receipt) : failure(reply.code, reply.detail)
  }

  const reading = createPageReading(async () => {
    await refresh()
    return tab.value?.id
  })

  return {
    site: computed(() => tab.value?.site),
    ...reading,
    findChild: async (known) => told(await reading.findChild(known)),
    locate,
    insert,
  }
}

const isPopupOpen = async (): Promise<boolean> =>
  (await browser.windows.getAll({ windowTypes: ['popup'] })).length > 0
