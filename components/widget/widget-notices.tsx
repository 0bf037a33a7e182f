import { saving } from '../../lib/i18n/sv/saving.ts'
import type { Notice } from '../../lib/session/notice.ts'
import { useWords } from '../context.ts'
import { CopyNotice } from '../notices/copy-notice.tsx'
import { EditNotice } from '../notices/edit-notice.tsx'
import { HandoffNotice } from '../notices/handoff-notice.tsx'
import { NoticeBox } from '../notices/notice-box.tsx'

export { BrokenPart } from '../plan/broken-part.tsx'
export { MendedHead, MendedLines } from '../plan/mended-lines.tsx'

/** What there is to say of copying, handing off, what cannot be kept, and bugs. */
export function WidgetNotice({ notice }: { notice: Notice }) {
  const words = useWords(saving).saving
  switch (notice.kind) {
    case 'copied':
    case 'copy-failed':
      return <CopyNotice notice={notice} />
    case 'handed-off':
    case 'handoff-fault':
      return <HandoffNotice notice={notice} />
    case 'not-kept':
    case 'strictest-consent':
    case 'fault':
      return <EditNotice notice={notice} />
    case 'storage-fault':
      return (
        <NoticeBox notice={notice} tone="look">
          <p>{words.notSaved}</p>
        </NoticeBox>
      )
    default:
      return null
  }
}
