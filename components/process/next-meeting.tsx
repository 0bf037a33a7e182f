import { dayAloud } from '../../lib/dates/in-words.ts'
import { callToNext, mayMeetAgain } from '../../lib/process/next-meeting.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useDraft } from '../forms/use-draft.ts'

/** On to another meeting of the same parties, with the same question or another. */
export function NextMeeting() {
  const { plan, t, session, edit } = usePlan()
  const today = session.state.today.value
  const {
    draft: written,
    write,
    drop,
  } = useDraft<string | undefined>('nextMeeting', () => undefined)
  if (!mayMeetAgain(plan, today)) return null
  const question = written ?? plan.meetingQuestion
  const { date } = plan.followUp
  const call = () => {
    edit(callToNext({ question, today, now: session.now() }))
    drop()
    session.view.goTo('summons')
  }
  return (
    <fieldset class="group">
      <legend>{t.nextMeeting.title}</legend>
      <p class="hint">{t.nextMeeting.help}</p>
      <TextField
        label={t.nextMeeting.question}
        hint={t.nextMeeting.questionHelp}
        rows={3}
        value={question}
        onInput={(words) => write(() => words)}
      />
      <p class="hint">
        {date > plan.meeting.date && date >= today
          ? t.nextMeeting.agreedDay(dayAloud(date, t.calendar, today))
          : t.nextMeeting.noDay}
      </p>
      <div class="actions">
        <Button onPress={call}>{t.nextMeeting.call}</Button>
      </div>
    </fieldset>
  )
}
