import { partToHtml, toHtml } from '../plan/output/html.ts'
import { toMarkdown } from '../plan/output/markdown.ts'
import { fieldPart, sectionIds } from '../plan/output/plan-document.ts'
import { partWithSource, sourceOf } from '../plan/output/source.ts'
import { partToText, toText } from '../plan/output/text.ts'
import type { Plan } from '../plan/schema.ts'
import type { CopyChoice } from './copy-choice.ts'
import { withNotice } from './notice.ts'
import type { ClipboardPort, Copy } from './ports/clipboard.ts'
import { recordDocument } from './record-content.ts'
import type { PlanState } from './state.ts'

/** The plan onto the clipboard, always with its source. */
export function createCopying(state: PlanState, clipboard: ClipboardPort) {
  const written = (plan: Plan, choice: CopyChoice): Copy => {
    const writer = state.writer.value
    const alone = choice.kind === 'field' ? fieldPart(plan, choice.number) : undefined
    if (alone) {
      const part = partWithSource(alone, sourceOf(plan, writer))
      return { html: partToHtml(part), text: partToText(part) }
    }
    const sections = 'sections' in choice ? choice.sections : sectionIds
    const document = recordDocument(plan, writer, sections)
    return choice.kind === 'chosen' && choice.markdown
      ? { text: toMarkdown(document) }
      : { html: toHtml(document), text: toText(document) }
  }

  return {
    /** Copies in place of an insertion; says nothing. False where the browser refuses. */
    copyWhole: async (plan: Plan): Promise<boolean> =>
      (await clipboard.write(written(plan, { kind: 'whole' }))).ok,
    /** Copies the open plan, or what was chosen of it, and says so. */
    copy: async (choice: CopyChoice = { kind: 'whole' }): Promise<void> => {
      const plan = state.plan.value
      if (!plan || state.busy.value) return
      state.busy.value = 'copy'
      try {
        const result = await clipboard.write(written(plan, choice))
        if (!result.ok && result.code === 'taken') return
        const said = result.ok
          ? { kind: 'copied' as const, choice }
          : { kind: 'copy-failed' as const }
        state.notices.value = withNotice(state.notices.value, said)
      } finally {
        state.busy.value = undefined
      }
    },
  }
}

export type Copying = ReturnType<typeof createCopying>
