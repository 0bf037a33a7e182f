import { useEffect, useRef } from 'preact/hooks'
import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { CopyNotice } from './copy-notice.tsx'
import { ForeignFrameNotice } from './foreign-frame-notice.tsx'
import { FoundNotice } from './found-notice.tsx'
import { HandoffNotice } from './handoff-notice.tsx'
import { InsertedNotice } from './inserted-notice.tsx'
import { RecordFaultNotice } from './record-fault-notice.tsx'
import { RemovedNotice } from './removed-notice.tsx'
import { SignInNotice } from './sign-in-notice.tsx'
import { StorageNotice } from './storage-notice.tsx'

/** What the panel has to say, newest first. The region is always there, so that it is announced. */
export function Notices() {
  const { session } = useSession()
  const region = useRef<HTMLDivElement>(null)
  const notices = session.state.notices.value
  const newest = notices[0]
  // What is said must be seen, also when the user has scrolled down to what was written.
  useEffect(() => {
    if (newest && newest.kind !== 'confirm-insert') {
      region.current?.scrollIntoView({ block: 'nearest' })
    }
  }, [newest])
  return (
    <div ref={region} class="notices" role="status">
      {notices.map((notice) => (
        <NoticeOf key={notice.kind} notice={notice} />
      ))}
    </div>
  )
}

function NoticeOf({ notice }: { notice: Notice }) {
  switch (notice.kind) {
    case 'found':
      return <FoundNotice notice={notice} />
    case 'confirm-insert':
      return null
    case 'inserted':
      return <InsertedNotice notice={notice} />
    case 'copied':
    case 'text-copied':
    case 'calendar-fault':
    case 'copy-failed':
      return <CopyNotice notice={notice} />
    case 'record-fault':
      return <RecordFaultNotice notice={notice} />
    case 'foreign-frame':
      return <ForeignFrameNotice notice={notice} />
    case 'handed-off':
    case 'handoff-fault':
      return <HandoffNotice notice={notice} />
    case 'sign-in-fault':
      return <SignInNotice notice={notice} />
    case 'storage-fault':
      return <StorageNotice notice={notice} />
    case 'removed':
      return <RemovedNotice notice={notice} />
  }
}
