import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { NoticeBox } from './notice-box.tsx'

export function CopyNotice({
  notice,
}: {
  notice: Notice & { kind: 'copied' | 'copy-failed' | 'text-copied' | 'calendar-fault' }
}) {
  const { t } = useSession()
  if (notice.kind === 'text-copied') {
    return (
      <NoticeBox notice={notice} tone="good">
        <p>{t.copied.text(notice.title)}</p>
      </NoticeBox>
    )
  }
  if (notice.kind === 'calendar-fault') {
    return (
      <NoticeBox notice={notice} tone="look">
        <p>{t.calendarFault[notice.code]}</p>
      </NoticeBox>
    )
  }
  if (notice.kind === 'copy-failed') {
    return (
      <NoticeBox notice={notice} tone="look">
        <p>{t.copied.failed}</p>
      </NoticeBox>
    )
  }
  return (
    <NoticeBox notice={notice} tone="good">
      <p>{notice.part === undefined ? t.copied.whole : t.copied.part(notice.part)}</p>
    </NoticeBox>
  )
}
