import type { Block, PlanDocument } from '../plan/output/document.ts'
import { headingOf } from '../plan/output/own-lines.ts'
import { fields } from '../plan/template/fields.ts'
import type { Region } from '../regions/profile.ts'

export type Wording = Region['wording']

/** Swedish, as the texts that are sent and filed are. The profile's own word goes first. */
export const wordOf = (wording: Wording | undefined, key: keyof typeof standard): string =>
  wording?.[key]?.sv ?? standard[key]

const standard = {
  child: 'Barn',
  summons: 'Kallelse till SIP-möte',
  invitation: 'Inbjudan till SIP-möte',
  meetingQuestion: 'Frågeställning',
  chair: 'Mötesledare',
  noteTaker: 'Sekreterare',
  preMeeting: 'Förmöte',
  deviation: 'Avvikelse',
} as const

const labels = ['child', 'meetingQuestion', 'chair', 'noteTaker'] as const

/**
 * The plan to print, in the region's own words. Never for a record: what stands there is read again,
 * also by a panel with another profile.
 */
export const withRegionWording = (document: PlanDocument, wording: Wording): PlanDocument => {
  const headings = new Map(
    fields.map((field) => {
      const own = wording[field.id]?.sv
      return [headingOf(field), own ? `${field.number}. ${own}` : headingOf(field)]
    }),
  )
  const line = (text: string): string => {
    const key = labels.find((each) => text.startsWith(`${standard[each]}: `))
    return key ? wordOf(wording, key) + text.slice(standard[key].length) : text
  }
  const block = (each: Block): Block =>
    each.kind === 'paragraph' ? { ...each, text: line(each.text) } : each
  return {
    title: wording.plan?.sv ?? document.title,
    intro: document.intro.map(block),
    parts: document.parts.map(({ heading, blocks }) => ({
      heading: headings.get(heading) ?? heading,
      blocks: blocks.map(block),
    })),
  }
}
