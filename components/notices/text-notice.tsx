import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { NoticeBox } from './notice-box.tsx'

/** A text of the process on the clipboard, or a calendar file that could not be made. */
export function TextNotice({
  notice,
}: {
  notice: Notice & { kind: 'text-copied' | 'calendar-fault' }
}) {
  const { t } = useSession()
  return notice.kind === 'text-copied' ? (
    <NoticeBox notice={notice} tone="good">
      <p>{t.copying.text(notice.title)}</p>
    </NoticeBox>
  ) : (
    <NoticeBox notice={notice} tone="look">
      <p>{t.calendarFault[notice.code]}</p>
    </NoticeBox>
  )
}
