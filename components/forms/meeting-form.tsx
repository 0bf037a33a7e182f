import { useState } from 'preact/hooks'
import { patchSection } from '../../lib/plan/edits.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { chooseDay, chooseStart } from '../../lib/process/choose-day.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'
import { TimeField } from '../days/time-field.tsx'
import { PartiesForm } from './parties-form.tsx'

/** When and where the parties meet, who came, and when they meet again. */
export function MeetingForm() {
  const { plan, t, session, edit } = usePlan()
  const meeting = (key: 'date' | 'place' | 'summonsSent' | 'chair' | 'noteTaker') => ({
    label: t.meeting[key],
    value: plan.meeting[key],
    onInput: (value: string) => edit(patchSection('meeting', { [key]: value }), `meeting/${key}`),
  })
  const followUp = (key: keyof Plan['followUp'], label: string) => ({
    label,
    value: plan.followUp[key],
    onInput: (value: string) => edit(patchSection('followUp', { [key]: value }), `next/${key}`),
  })
  return (
    <>
      {session.pages && (
        <Button
          look="quiet"
          icon="page"
          onPress={() => session.pages?.open('meeting', { plan: plan.id })}
        >
          {t.meetingPage.open}
        </Button>
      )}
      <DayField
        {...meeting('date')}
        lies="near"
        tellsPast
        timeLabel={t.meeting.start}
        onInput={(date) => edit(chooseDay(date), 'meeting/date')}
      />
      <MeetingTimes />
      <TextField {...meeting('place')} />
      <DayField {...meeting('summonsSent')} lies="behind" />
      <div class="two">
        <TextField {...meeting('chair')} />
        <TextField {...meeting('noteTaker')} />
      </div>
      <PartiesForm />
      <TextField
        label={t.meetingPage.notes}
        rows={2}
        value={plan.meeting.notes}
        onInput={(notes) => edit(patchSection('meeting', { notes }), 'meeting/notes')}
      />
      <TextField
        label={t.meetingPage.privateNotes}
        hint={t.meetingPage.privateHelp}
        rows={2}
        value={plan.meeting.privateNotes}
        onInput={(privateNotes) =>
          edit(patchSection('meeting', { privateNotes }), 'meeting/privateNotes')
        }
      />
      <fieldset class="group">
        <legend>{t.meeting.followUp}</legend>
        <div class="two">
          <DayField
            {...followUp('date', t.meeting.followUpDate)}
            lies="ahead"
            timeLabel={t.meeting.followUpTime}
          />
          <TimeField {...followUp('time', t.meeting.followUpTime)} />
        </div>
        <TextField {...followUp('caller', t.meeting.caller)} />
      </fieldset>
    </>
  )
}

/** When it begins and ends; that it would end first is said when both have been left. */
function MeetingTimes() {
  const { plan, t, edit } = usePlan()
  const [isLeft, setLeft] = useState(true)
  const { start, end } = plan.meeting
  const time = (key: 'start' | 'end') => ({
    label: t.meeting[key],
    value: plan.meeting[key],
    onInput: (value: string) => {
      setLeft(false)
      const change = key === 'start' ? chooseStart(value) : patchSection('meeting', { end: value })
      edit(change, `meeting/${key}`)
    },
    onBlur: () => setLeft(true),
  })
  const endsFirst = isLeft && start !== '' && end !== '' && end <= start
  return (
    <div class="two">
      <TimeField {...time('start')} onEnd={time('end').onInput} />
      <TimeField
        {...time('end')}
        wrong={endsFirst ? t.calendarFault['ends-before-start'] : undefined}
      />
    </div>
  )
}
