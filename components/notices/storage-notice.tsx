import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { NoticeBox } from './notice-box.tsx'

export function StorageNotice({ notice }: { notice: Notice & { kind: 'storage-fault' } }) {
  const { t } = useSession()
  return (
    <NoticeBox notice={notice} tone="look">
      <p>{t.storage[notice.code]}</p>
    </NoticeBox>
  )
}
