import { copying } from '../../lib/i18n/sv/copying.ts'
import type { Notice } from '../../lib/session/notice.ts'
import type { CopyChoice } from '../../lib/session/plan/copy-choice.ts'
import { useWords } from '../context.ts'
import { NoticeBox } from './notice-box.tsx'

type Copied = typeof copying.copying

/** What was copied and how to paste it, or that it failed. */
export function CopyNotice({ notice }: { notice: Notice & { kind: 'copied' | 'copy-failed' } }) {
  const t = useWords(copying).copying
  if (notice.kind === 'copy-failed') {
    return (
      <NoticeBox notice={notice} tone="look">
        <p>{t.failed}</p>
      </NoticeBox>
    )
  }
  return (
    <NoticeBox notice={notice} tone="good">
      <p>{words(notice.choice, t)}</p>
    </NoticeBox>
  )
}

function words(choice: CopyChoice, t: Copied): string {
  if (choice.kind === 'field') return t.part(choice.number)
  if (choice.kind === 'whole') return t.whole
  if (choice.kind === 'ordered') return t.ordered(choice.record)
  return choice.markdown ? t.markdown(choice.sections.length) : t.chosen(choice.sections.length)
}
