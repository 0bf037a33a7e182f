import type { PlanTexts } from '../../lib/i18n/sv/plan-texts.ts'
import type { CopyChoice } from '../../lib/session/copy-choice.ts'
import type { Notice } from '../../lib/session/notice.ts'
import { usePlanSession } from '../plan-context.ts'
import { NoticeBox } from './notice-box.tsx'

/** What was copied and how to paste it, or that it failed. */
export function CopyNotice({ notice }: { notice: Notice & { kind: 'copied' | 'copy-failed' } }) {
  const { t } = usePlanSession()
  if (notice.kind === 'copy-failed') {
    return (
      <NoticeBox notice={notice} tone="look">
        <p>{t.copied.failed}</p>
      </NoticeBox>
    )
  }
  return (
    <NoticeBox notice={notice} tone="good">
      <p>{words(notice.choice, t)}</p>
    </NoticeBox>
  )
}

function words(choice: CopyChoice, t: PlanTexts): string {
  if (choice.kind === 'field') return t.copied.part(choice.number)
  if (choice.kind === 'whole') return t.copied.whole
  if (choice.kind === 'ordered') return t.copied.ordered(choice.record)
  return choice.markdown
    ? t.copied.markdown(choice.sections.length)
    : t.copied.chosen(choice.sections.length)
}
