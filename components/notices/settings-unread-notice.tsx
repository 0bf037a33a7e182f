import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { NoticeBox } from './notice-box.tsx'

/** Which settings could not be read, and what holds in their place. */
export function SettingsUnreadNotice({ notice }: { notice: Notice & { kind: 'settings-unread' } }) {
  const { t, session } = useSession()
  const { unread } = t.settings
  const names = notice.names.map((name) => unread.names[name] ?? name).join(', ')
  return (
    <NoticeBox notice={notice} tone="look" title={unread.title(names)}>
      <p>{unread.help}</p>
      {notice.names.includes('keptUntil') && <p>{unread.nonePurged}</p>}
      <div class="actions">
        <Button
          onPress={() => {
            session.notices.dismiss(notice)
            void session.safe.acceptSettings()
          }}
        >
          {unread.accept}
        </Button>
      </div>
    </NoticeBox>
  )
}
