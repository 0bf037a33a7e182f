import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { NoticeBox } from './notice-box.tsx'

/** What cannot be kept on this device, or read from it, and what to do. */
export function StorageNotice({
  notice,
}: {
  notice: Notice & { kind: 'storage-fault' | 'reminders-not-kept' }
}) {
  const { t } = useSession()
  return (
    <NoticeBox notice={notice} tone="look">
      <p>
        {notice.kind === 'storage-fault' ? t.storage[notice.code] : t.settings.remindersNotKept}
      </p>
    </NoticeBox>
  )
}
