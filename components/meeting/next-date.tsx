import { dayAloud } from '../../lib/i18n/dates.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import { TextField } from '../controls/text-field.tsx'
import { usePlan } from '../forms/use-plan.ts'
import { knownPeople } from './known-people.ts'

/** When they meet again, and who calls. */
export function NextDate() {
  const { plan, t, session, edit } = usePlan()
  const { date } = plan.followUp
  const { language, today } = session.state
  const answer = (key: 'date' | 'time' | 'caller') => ({
    value: plan.followUp[key],
    onInput: (value: string) => edit(patchSection('followUp', { [key]: value }), `next/${key}`),
  })
  return (
    <fieldset class="group next-date">
      <legend>{t.meetingPage.nextDate}</legend>
      <div class="next-answers">
        <TextField
          {...answer('date')}
          label={t.meeting.followUpDate}
          type="date"
          hint={date && dayAloud(date, language.value, today.value)}
        />
        <TextField {...answer('time')} label={t.meeting.followUpTime} type="time" />
        <TextField {...answer('caller')} label={t.meeting.caller} suggestions={knownPeople(plan)} />
      </div>
    </fieldset>
  )
}
