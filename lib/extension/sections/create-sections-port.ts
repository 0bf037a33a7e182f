import { computed } from '@preact/signals'
import { sanitise } from '../../hosts/sanitise.ts'
import { failure, success } from '../../result.ts'
import type { SectionsPort, Visit } from '../../session/ports/sections.ts'
import type { ActiveTab } from '../record/active-tab.ts'
import type { OpenPage } from '../record/open-page.ts'
import { siteOf } from '../record/site-of.ts'
import { askFrames } from './ask-frames.ts'
import { chooseFound } from './choose-found.ts'
import { startPointing } from './start-pointing.ts'

/** The fields of the open page, found and filled by scripts that are put in at each press. */
export const createSectionsPort = (open: OpenPage): SectionsPort => {
  const { tab, refresh } = open

  const visitAt = (at: ActiveTab): Visit => {
    const sites = new Set<string>()
    const moved = async () => {
      await refresh()
      return tab.value?.id !== at.id || tab.value.address !== at.address
    }

    const look = async (...[place, wanted, ready]: Look) => {
      if (await moved()) return failure('page-changed')
      const answers = await askFrames(at.id, { kind: 'find', place, wanted, ready })
      if (!answers.ok) return answers
      const found = chooseFound(answers.value)
      if (!found.ok) return found
      const { refusal, format } = found.value.answer
      if (refusal) return failure(refusal)
      if (format === 'date' && wanted.day === '') return failure('no-day')
      return found
    }

    return {
      get site() {
        return [...sites].join(', ') || (at.site ?? '')
      },
      find: async (place, content) => {
        const found = await look(place, content, false)
        if (!found.ok) return found
        const { origin, label, format, by, holds } = found.value.answer
        sites.add(siteOf(origin, at))
        return success({ label, format, by, holds })
      },
      fill: async (place, content, beside, asked) => {
        const found = await look(place, content, true)
        if (!found.ok) return found
        const { frameId, answer } = found.value
        // Never into a frame from elsewhere than the user was asked about.
        if (!sites.has(siteOf(answer.origin, at))) return failure('page-changed')
        if (answer.holds === 'same') return failure('holds-same')
        const isChoice = answer.format === 'date' || answer.format === 'select'
        if (answer.holds === 'other' && !beside) {
          return failure(isChoice ? 'holds-choice' : 'holds-other')
        }
        if (isChoice) {
          const wanted = { text: content.text, parts: content.parts, day: content.day }
          const done = await askFrames(at.id, { kind: 'set', place, wanted, look: asked }, frameId)
          const said = done.ok ? done.value[0]?.answer : undefined
          if (said?.kind === 'set') return success(said.receipt)
          return failure(said?.kind === 'refused' ? said.code : 'page-changed')
        }
        const frames = await open.frames()
        if (!frames.ok) return frames
        const frame = frames.value.find((each) => each.frameId === frameId)
        const safe = { ...content, html: sanitise(content.html) }
        const reply = await frame?.ask({
          kind: 'insert',
          field: answer.id,
          content: safe,
          look: asked,
        })
        if (!reply) return failure('page-changed')
        return reply.kind === 'placed' ? success(reply.receipt) : failure(reply.code, reply.detail)
      },
    }
  }

  return {
    page: computed(() => {
      const { address = '', title = '', site } = tab.value ?? {}
      if (site === undefined) return undefined
      const { origin, pathname } = new URL(address)
      return { origin, path: pathname, title }
    }),
    visit: async () => {
      await refresh()
      return tab.value?.site === undefined ? failure('no-access') : success(visitAt(tab.value))
    },
    point: async (heard) => {
      await refresh()
      return tab.value?.site === undefined
        ? failure('no-access')
        : startPointing(tab.value.id, heard)
    },
  }
}

type Look = Parameters<(...all: [...Parameters<Visit['find']>, ready: boolean]) => void>
