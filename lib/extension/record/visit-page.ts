import { failure, success } from '../../result.ts'
import type { Visit } from '../../session/ports/record.ts'
import { askForField } from './ask-frames.ts'
import { chooseByPlace } from './merge-answers.ts'
import { type ActiveTab, type OpenPage, siteOf } from './open-page.ts'

/** The fields of the page that is open in a tab, found and filled by their place until it changes. */
export const visitPage = ({ tab, refresh, frames }: OpenPage, at: ActiveTab): Visit => {
  const sites = new Set<string>()
  const hasMoved = async () => {
    await refresh()
    return tab.value?.id !== at.id || tab.value.address !== at.address
  }

  const find = async (...[place, { text, parts, day }, ready]: Find) => {
    if (await hasMoved()) return failure('page-changed')
    const wanted = { text, parts, day }
    const answers = await askForField(at.id, { kind: 'find', place, wanted, ready })
    if (!answers.ok) return answers
    const field = chooseByPlace(answers.value)
    if (!field.ok) return field
    const { refusal, format } = field.value.answer
    if (refusal) return failure(refusal)
    if (format === 'date' && day === '') return failure('no-day')
    return field
  }

  return {
    get site() {
      return [...sites].join(', ') || (at.site ?? '')
    },
    find: async (place, content) => {
      const field = await find(place, content, false)
      if (!field.ok) return field
      const { origin, label, format, by, holds } = field.value.answer
      sites.add(siteOf(origin, at))
      return success({ label, format, by, holds })
    },
    fill: async (place, content, beside, look) => {
      const field = await find(place, content, true)
      if (!field.ok) return field
      const { frameId, answer } = field.value
      // Never into a frame from elsewhere than the user was asked about.
      if (!sites.has(siteOf(answer.origin, at))) return failure('page-changed')
      if (answer.holds === 'same') return failure('holds-same')
      const isChoice = answer.format === 'date' || answer.format === 'select'
      if (answer.holds === 'other' && !beside) {
        return failure(isChoice ? 'holds-choice' : 'holds-other')
      }
      if (isChoice) {
        const { text, parts, day } = content
        const question = { kind: 'set', place, wanted: { text, parts, day }, look } as const
        const answers = await askForField(at.id, question, frameId)
        const reply = answers.ok ? answers.value[0]?.answer : undefined
        if (reply?.kind === 'set') return success(reply.receipt)
        return failure(reply?.kind === 'refused' ? reply.code : 'page-changed')
      }
      const open = await frames()
      if (!open.ok) return open
      const frame = open.value.find((each) => each.frameId === frameId)
      return frame?.insert(answer.id, content, look) ?? failure('page-changed')
    },
  }
}

type Find = Parameters<(...all: [...Parameters<Visit['find']>, ready: boolean]) => void>
