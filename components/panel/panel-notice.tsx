import type { Notice } from '../../lib/session/notice.ts'
import { CopyNotice } from '../notices/copy-notice.tsx'
import { EditNotice } from '../notices/edit-notice.tsx'
import { ForeignFrameNotice } from '../notices/foreign-frame-notice.tsx'
import { FoundNotice } from '../notices/found-notice.tsx'
import { HandoffNotice } from '../notices/handoff-notice.tsx'
import { InsertedNotice } from '../notices/inserted-notice.tsx'
import { LeftInFileNotice } from '../notices/left-in-file-notice.tsx'
import { RecordFaultNotice } from '../notices/record-fault-notice.tsx'
import { RemovedNotice } from '../notices/removed-notice.tsx'
import { SettingNotice } from '../notices/setting-notice.tsx'
import { SettingsUnreadNotice } from '../notices/settings-unread-notice.tsx'
import { SignInNotice } from '../notices/sign-in-notice.tsx'
import { StorageNotice } from '../notices/storage-notice.tsx'
import { TextNotice } from '../notices/text-notice.tsx'

/** What there is to say of handing off, the record, the texts of the process, what is kept on this device and the log-in. */
export function PanelNotice({ notice }: { notice: Notice }) {
  switch (notice.kind) {
    case 'found':
      return <FoundNotice notice={notice} />
    case 'inserted':
      return <InsertedNotice notice={notice} />
    case 'copied':
    case 'copy-failed':
      return <CopyNotice notice={notice} />
    case 'text-copied':
    case 'calendar-fault':
      return <TextNotice notice={notice} />
    case 'handed-off':
    case 'handoff-fault':
      return <HandoffNotice notice={notice} />
    case 'record-fault':
      return <RecordFaultNotice notice={notice} />
    case 'foreign-frame':
      return <ForeignFrameNotice notice={notice} />
    case 'removed':
      return <RemovedNotice notice={notice} />
    case 'left-in-file':
      return <LeftInFileNotice notice={notice} />
    case 'setting-dropped':
      return <SettingNotice notice={notice} />
    case 'settings-unread':
      return <SettingsUnreadNotice notice={notice} />
    case 'storage-fault':
    case 'reminders-not-kept':
      return <StorageNotice notice={notice} />
    case 'not-kept':
    case 'strictest-consent':
    case 'fault':
      return <EditNotice notice={notice} />
    case 'sign-in-fault':
      return <SignInNotice notice={notice} />
    default:
      return null
  }
}
