import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { NoticeBox } from './notice-box.tsx'

/** What a file held that a plan does not take from one. */
export function LeftInFileNotice({ notice }: { notice: Notice & { kind: 'left-in-file' } }) {
  const { t } = useSession()
  return (
    <NoticeBox notice={notice} tone="look" title={t.file.left}>
      {notice.left.map((each) => (
        <p key={each}>{t.file.leftOut[each]}</p>
      ))}
    </NoticeBox>
  )
}
