import type { ComponentType } from 'preact'
import { useRef } from 'preact/hooks'
import { type AgendaPart, agendaParts } from '../../lib/plan/agenda-parts.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { DayField } from '../days/day-field.tsx'
import { TimeField } from '../days/time-field.tsx'
import { Guarded } from '../plan/guarded.tsx'
import { Attendance } from './attendance.tsx'
import { Confirmations } from './confirmations.tsx'
import { goToPart } from './go-to-part.ts'
import { GoalRows } from './goal-rows.tsx'
import { knownPeople } from './known-people.ts'
import { MeetingField } from './meeting-field.tsx'
import { ReadThrough } from './read-through.tsx'
import { WhoDoesWhat } from './who-does-what.tsx'

/** What each part of the meeting has on the screen, besides the notes. */
const content: Readonly<Record<AgendaPart, readonly ComponentType[]>> = {
  opening: [Attendance],
  situation: [],
  needs: [WhoDoesWhat, GoalRows],
  summary: [ReadThrough],
  closing: [NextDate, Confirmations],
}

/** What the part of the agenda that is on needs, and the way to the next. */
export function MeetingPart() {
  const { t, session } = usePlan()
  const here = useRef<HTMLElement>(null)
  const part = session.meetingTime.part.value
  const next = agendaParts[agendaParts.indexOf(part) + 1]
  return (
    <section
      ref={here}
      role="tabpanel"
      id="part"
      aria-labelledby={`tab-${part}`}
      class={`part part-${part}`}
    >
      <div class="part-head">
        <p class="part-help">{t.meetingPage.help[part]}</p>
        {next && (
          <Button look="quiet" onPress={() => goToPart(session, next, here.current)}>
            {t.meetingPage.next(t.meetingPage.parts[next])}
          </Button>
        )}
      </div>
      {content[part].map((Content) => (
        <Guarded key={Content.name}>
          <Content />
        </Guarded>
      ))}
    </section>
  )
}

/** When they meet again, and who calls. */
function NextDate() {
  const { plan, t, edit } = usePlan()
  const answer = (key: 'date' | 'time' | 'caller') => ({
    value: plan.followUp[key],
    onInput: (value: string) => edit(patchSection('followUp', { [key]: value }), `next/${key}`),
  })
  return (
    <fieldset class="group next-date">
      <legend>{t.meetingPage.nextDate}</legend>
      <div class="next-answers">
        <DayField
          {...answer('date')}
          label={t.meeting.followUpDate}
          lies="ahead"
          timeLabel={t.meeting.followUpTime}
        />
        <TimeField {...answer('time')} label={t.meeting.followUpTime} />
        <MeetingField
          {...answer('caller')}
          label={t.meeting.caller}
          suggestions={knownPeople(plan)}
        />
      </div>
    </fieldset>
  )
}
