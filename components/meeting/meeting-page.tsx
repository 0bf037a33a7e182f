import { useEffect } from 'preact/hooks'
import { useSession } from '../context.ts'
import { Main } from '../main.tsx'
import { NoticeList } from '../notices/notice-list.tsx'
import { Guarded } from '../plan/guarded.tsx'
import { AgendaTabs } from './agenda-tabs.tsx'
import { useAskBeforeLeaving } from './ask-before-leaving.ts'
import { ConsentLine } from './consent-line.tsx'
import { HereLine } from './here-line.tsx'
import { MeetingHead } from './meeting-head.tsx'
import { Notes } from './notes.tsx'
import { Parked } from './parked.tsx'
import { Part } from './part.tsx'

/** Fine enough for whole minutes. */
const betweenLooks = 10_000

/** The question in view, the five parts beside it, and what the current part needs. */
export function MeetingPage() {
  const { session } = useSession()
  useAskBeforeLeaving(session)
  useEffect(() => {
    const timer = setInterval(session.meetingTime.tick, betweenLooks)
    return () => clearInterval(timer)
  }, [session])
  return (
    <div class="meeting">
      <Guarded>
        <MeetingHead />
      </Guarded>
      <aside class="meeting-side">
        {[AgendaTabs, HereLine, Parked].map((Side) => (
          <Guarded key={Side}>
            <Side />
          </Guarded>
        ))}
      </aside>
      <Main look="meeting-main">
        <NoticeList />
        {[ConsentLine, Part, Notes].map((Content) => (
          <Guarded key={Content}>
            <Content />
          </Guarded>
        ))}
      </Main>
    </div>
  )
}
