import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { NoticeBox } from './notice-box.tsx'

/** Why the page could not be read or written, and what to do next. */
export function RecordFaultNotice({ notice }: { notice: Notice & { kind: 'record-fault' } }) {
  const { t } = useSession()
  const { code, detail = '', copied } = notice
  return (
    <NoticeBox notice={notice} tone="look">
      <p>{code === 'too-long' ? t.recordFault[code](detail) : t.recordFault[code]}</p>
      {copied && <p>{t.insert.copied}</p>}
    </NoticeBox>
  )
}
