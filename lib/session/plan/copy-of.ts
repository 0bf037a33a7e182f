import { partToHtml, toHtml } from '../../plan/output/html.ts'
import { toMarkdown } from '../../plan/output/markdown.ts'
import { fieldPart, sectionIds } from '../../plan/output/plan-document.ts'
import { partWithSource, sourceOf } from '../../plan/output/source.ts'
import { partToText, toText } from '../../plan/output/text.ts'
import { hasOwn } from '../../plan/same.ts'
import type { Plan } from '../../plan/schema.ts'
import type { Copy } from '../ports/clipboard.ts'
import { recordDocument } from '../record/record-content.ts'
import type { CopyChoice } from './copy-choice.ts'

/**
 * A plan, or what was chosen of it, as it is copied: always with its source.
 * @param writer who writes on this device, from the settings.
 */
export function copyOf(
  plan: Plan,
  writer: string,
  choice: CopyChoice = { kind: 'whole' },
  today?: string,
): Copy {
  const alone = choice.kind === 'field' ? fieldPart(plan, choice.number, today) : undefined
  if (alone) {
    const part = partWithSource(alone, sourceOf(plan, writer))
    return { html: partToHtml(part), text: partToText(part) }
  }
  const sections = hasOwn(choice, 'sections') ? choice.sections : sectionIds
  const document = recordDocument(plan, writer, sections, today)
  return choice.kind === 'chosen' && choice.markdown
    ? { text: toMarkdown(document) }
    : { html: toHtml(document), text: toText(document) }
}
