import { sectionNames } from '../../i18n/sv/section-names.ts'
import type { Part } from '../output/document.ts'
import { blockToHtml, partToHtml, toHtml } from '../output/html.ts'
import { titleInRecord } from '../output/own-lines.ts'
import { planDocument } from '../output/plan-document.ts'
import { sentencesOf, sentencesOfPart } from '../output/sentences.ts'
import { sourceOf, withSource } from '../output/source.ts'
import { blockToText, partToText, toText } from '../output/text.ts'
import type { Plan } from '../schema.ts'
import { shield } from '../shield.ts'
import { fields } from '../template/fields.ts'
import { sectionOf, wholePlan } from './sections.ts'

/** What goes into one field. */
export type SectionContent = {
  readonly html: string
  readonly text: string
  readonly parts: readonly (readonly string[])[]
  /** `YYYY-MM-DD`, where it is a day and nothing else. */
  readonly day: string
}

const headings: Readonly<Record<string, string>> = {
  ...sectionNames.sectionNames,
  ...Object.fromEntries(fields.map((field) => [field.id, titleInRecord(field)])),
}

/**
 * The words of some sections, for one field of a record: one alone without a heading, several with
 * one each. Undefined where the plan says nothing in any of them. Swedish, and shielded as the
 * whole plan is. @param writer who writes on this device, for the source.
 * @param today `YYYY-MM-DD`: what holds no longer is told as such.
 */
export const sectionContent = (
  original: Plan,
  ids: readonly string[],
  writer: string,
  today?: string,
): SectionContent | undefined => {
  const plan = shield(original)
  if (ids.includes(wholePlan)) {
    const document = withSource(
      planDocument(original, undefined, today),
      sourceOf(original, writer),
    )
    return { html: toHtml(document), text: toText(document), parts: sentencesOf(document), day: '' }
  }
  const parts = ids.flatMap((id): Part[] => {
    const section = sectionOf(id)
    const blocks = section?.write(plan, writer, today) ?? []
    return section && blocks.length > 0 ? [{ heading: headings[id] ?? '', blocks }] : []
  })
  const [first] = parts
  if (!first) return undefined
  if (ids.length > 1) {
    return {
      html: parts.map(partToHtml).join(''),
      text: parts.map(partToText).join('\n\n'),
      parts: parts.map(sentencesOfPart),
      day: '',
    }
  }
  return {
    html: first.blocks.map(blockToHtml).join(''),
    text: first.blocks.map(blockToText).join('\n'),
    parts: [sentencesOfPart({ heading: '', blocks: first.blocks })],
    day: sectionOf(ids[0] ?? '')?.day?.(plan) ?? '',
  }
}
