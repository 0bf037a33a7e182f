import type { Notice } from '../../lib/session/notice.ts'
import { usePlanSession } from '../plan-context.ts'
import { NoticeBox } from './notice-box.tsx'

export function StorageNotice({ notice }: { notice: Notice & { kind: 'storage-fault' } }) {
  const { t } = usePlanSession()
  return (
    <NoticeBox notice={notice} tone="look">
      <p>{t.storage[notice.code]}</p>
    </NoticeBox>
  )
}
