import { patchSection } from '../../lib/plan/edits.ts'
import { DayField } from '../days/day-field.tsx'
import { TimeField } from '../days/time-field.tsx'
import { usePlan } from '../forms/use-plan.ts'
import { knownPeople } from './known-people.ts'
import { MeetingField } from './meeting-field.tsx'

/** When they meet again, and who calls. */
export function NextDate() {
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
