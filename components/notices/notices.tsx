import { useEffect, useRef } from 'preact/hooks'
import type { Notice } from '../../lib/session/notice.ts'
import { usePlanParts } from '../plan/plan-parts.ts'
import { usePlanSession } from '../plan-context.ts'
import { CopyNotice } from './copy-notice.tsx'

/** What the panel has to say, newest first. The region is always there, so that it is announced. */
export function Notices() {
  const { session } = usePlanSession()
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
  const { Notice } = usePlanParts()
  switch (notice.kind) {
    case 'copied':
    case 'copy-failed':
      return <CopyNotice notice={notice} />
    default:
      return Notice ? <Notice notice={notice} /> : null
  }
}
