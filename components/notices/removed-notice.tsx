import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { NoticeBox } from './notice-box.tsx'

/** Whose plan was removed, and the way to have it back. */
export function RemovedNotice({ notice }: { notice: Notice & { kind: 'removed' } }) {
  const { session, t } = useSession()
  return (
    <NoticeBox notice={notice} tone="plain">
      <p>{t.removed.text(notice.name)}</p>
      <Button icon="undo" onPress={() => session.plans.restore()}>
        {t.removed.restore}
      </Button>
    </NoticeBox>
  )
}
