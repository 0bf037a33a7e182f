import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { NoticeBox } from './notice-box.tsx'

/** The caret stands in a part of the page from another site: what is needed, why, and who decides. */
export function ForeignFrameNotice({ notice }: { notice: Notice & { kind: 'foreign-frame' } }) {
  const { session, t } = useSession()
  const { origin, refused } = notice
  if (refused) {
    return (
      <NoticeBox notice={notice} tone="look" title={t.foreignFrame.refused}>
        <p>{notice.copied ? t.insert.copied : t.insert.notCopied}</p>
      </NoticeBox>
    )
  }
  return (
    <NoticeBox notice={notice} tone="plain" title={t.foreignFrame.title}>
      <p>{t.foreignFrame.why(origin)}</p>
      <p class="quiet">{t.foreignFrame.limits}</p>
      <Button look="main" onPress={() => void session.record.reachFrame(origin)}>
        {t.foreignFrame.allow(new URL(origin).host)}
      </Button>
    </NoticeBox>
  )
}
