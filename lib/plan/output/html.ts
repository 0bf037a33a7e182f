import type { Block, Part, PlanDocument } from './document.ts'
import { linesOf } from './fold.ts'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign)
/** As XHTML too, which FHIR's narratives are. */
const escapeLines = (text: string): string => linesOf(text).map(escapeText).join('<br/>')

/** The document as HTML of headings, paragraphs, lists and line breaks, without attributes. Text is escaped. */
export const toHtml = ({ title, intro, parts }: PlanDocument): string =>
  `<h2>${escapeText(title)}</h2>${intro.map(blockToHtml).join('')}${parts.map(partToHtml).join('')}`

export const partToHtml = ({ heading, blocks }: Part): string =>
  `<h3>${escapeText(heading)}</h3>${blocks.map(blockToHtml).join('')}`

export const blockToHtml = (each: Block): string =>
  each.kind === 'paragraph'
    ? `<p>${escapeLines(each.text)}</p>`
    : `<ul>${each.items.map((item) => `<li>${escapeLines(item)}</li>`).join('')}</ul>`
