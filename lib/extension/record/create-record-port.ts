import { computed } from '@preact/signals'
import browser from 'webextension-polyfill'
import { title } from '../../plan/output/fixed-words.ts'
import { headingsInRecord } from '../../plan/output/plan-document.ts'
import { sourceBegins } from '../../plan/output/source.ts'
import type { HostProfile } from '../../records/host-profile.ts'
import { failure, type Result, success } from '../../result.ts'
import type { InsertionTarget, RecordFault, RecordPort } from '../../session/ports/record.ts'
import { readFrames } from './ask-frames.ts'
import type { Frame } from './frame.ts'
import { chooseByCaret, mergeChildren, mergeLooks } from './merge-answers.ts'
import { type ActiveTab, followOpenPage, type OpenPage, showsPdf, siteOf } from './open-page.ts'
import { startPointing } from './start-pointing.ts'
import { visitPage } from './visit-page.ts'

/**
 * The page in the active tab of the panel's window, reached through scripts that are put into its
 * frames. One stays and talks over a port, to know the field that was last in use; it leaves no
 * listener when the panel goes or turns to another tab. The others answer one question and are gone.
 *
 * The browser opens a tab to the panel at the icon's press, and closes it when the tab goes to
 * another origin: then everything here answers `no-access` until the icon is pressed again. A
 * caret in a frame of another origin is answered by `foreign-frame` with that origin.
 */
export const createRecordPort = (open: OpenPage = followOpenPage()): RecordPort => {
  const { tab, refresh } = open
  let targets = new Map<string, { readonly frame: Frame; readonly tab: ActiveTab }>()

  const currentTab = async () => {
    await refresh()
    return tab.value
  }

  /** Gives no advice that would not help: the icon was pressed already, or a pop-up window is meant. */
  const advise = async <Value, Code extends RecordFault>(result: Result<Value, Code>) => {
    if (result.ok) return result
    if (result.code === 'no-access' && tab.value?.pressed) return failure('closed-page')
    const isNothing = result.code === 'no-field' || result.code === 'no-child'
    return isNothing && (await isPopupOpen()) ? failure('own-window') : result
  }

  const findField = async () => {
    const frames = await advise(await open.frames())
    if (!frames.ok) return frames
    const replies = await Promise.all(
      frames.value.map(async (frame) => ({ frame, reply: await frame.locate() })),
    )
    const field = chooseByCaret(
      replies.flatMap(({ frame, reply }) => (reply?.kind === 'located' ? [{ frame, reply }] : [])),
    )
    // The caret may be in a frame that could not answer: no older field is offered instead.
    const dead = replies.find(({ reply }) => reply?.kind === 'refused')?.reply
    const isSure = field.ok && field.value[0].field.active
    return dead?.kind === 'refused' && !isSure ? failure(dead.code) : field
  }

  return {
    site: computed(() => tab.value?.site),
    page: computed(() => {
      const { address = '', title: name = '', site } = tab.value ?? {}
      if (site === undefined) return undefined
      const { origin, pathname } = new URL(address)
      return { origin, path: pathname, title: name }
    }),
    findChild: async (known) => {
      const question = { kind: 'child', systems: profilesWithChild(known) } as const
      const read = await readFrames((await currentTab())?.id, question)
      return advise(read.ok ? mergeChildren(read.value.answers, read.value.silent) : read)
    },
    findNotes: async () => {
      const question = { kind: 'notes', title, headings: headingsInRecord } as const
      const read = await readFrames((await currentTab())?.id, question)
      if (!read.ok) return read
      const notes = read.value.answers.flatMap((answer) => answer.notes)
      return success(likeliest.flatMap((from) => notes.filter((note) => note.from === from)))
    },
    lookAround: async (known) => {
      const look = crypto.randomUUID()
      const systems = profilesWithChild(known)
      const question = { kind: 'surroundings', systems, sourceBegins, look } as const
      const read = await readFrames((await currentTab())?.id, question)
      if (!read.ok) return read
      return success({ ...mergeLooks(read.value.answers, read.value.silent), look })
    },
    locate: async () => {
      const fields = await advise(await findField())
      const at = tab.value
      if (!fields.ok) return at && (await showsPdf(at.id)) ? failure('closed-page') : fields
      if (!at) return failure('no-access')
      targets = new Map(fields.value.map(({ frame, field }) => [field.id, { frame, tab: at }]))
      const [first, ...others] = fields.value.map(
        ({ field: { id, origin, label, format } }): InsertionTarget => ({
          id,
          site: siteOf(origin, at),
          label,
          format,
        }),
      )
      return first ? success([first, ...others]) : failure('no-field')
    },
    insert: async ({ id }, content, look) => {
      const at = await currentTab()
      const target = targets.get(id)
      const isSamePage = target?.tab.id === at?.id && target?.tab.address === at?.address
      if (!target || !isSamePage) return failure('page-changed')
      return target.frame.insert(id, content, look)
    },
    visit: async () => {
      const at = await currentTab()
      return at?.site === undefined ? failure('no-access') : success(visitPage(open, at))
    },
    point: async (report) => {
      const at = await currentTab()
      return at?.site === undefined ? failure('no-access') : startPointing(at.id, report)
    },
  }
}

const profilesWithChild = (known: readonly HostProfile[]) => known.filter(({ child }) => child)

const likeliest = ['marked', 'field', 'page'] as const

const isPopupOpen = async (): Promise<boolean> =>
  (await browser.windows.getAll({ windowTypes: ['popup'] })).length > 0
