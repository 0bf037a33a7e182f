import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { NoticeBox } from './notice-box.tsx'

/** A setting that was left with words in it that cannot be used. */
export function SettingNotice({ notice }: { notice: Notice & { kind: 'setting-dropped' } }) {
  const { t } = useSession()
  return (
    <NoticeBox notice={notice} tone="look">
      <p>{t.settings.dropped(notice.label, notice.why)}</p>
    </NoticeBox>
  )
}
