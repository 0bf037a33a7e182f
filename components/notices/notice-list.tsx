import { useEffect, useRef } from 'preact/hooks'
import { usePlanSession } from '../context.ts'
import { usePlanParts } from '../plan/plan-parts.ts'

/** What the panel has to say, newest first. The region is always there, so that it is announced. */
export function NoticeList() {
  const { session } = usePlanSession()
  const { Notice } = usePlanParts()
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
      {Notice && notices.map((notice) => <Notice key={notice.kind} notice={notice} />)}
    </div>
  )
}
