import { useState } from 'preact/hooks'
import { patchSection } from '../../lib/plan/edits.ts'
import { flowAnswers } from '../../lib/process/flow-answers.ts'
import { preMeetingQuestions, preMeetingSheet } from '../../lib/process/pre-meeting.ts'
import { Button } from '../controls/button.tsx'
import { Checkbox } from '../controls/choice.tsx'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'
import { usePlan } from '../forms/use-plan.ts'

/** What the child and the guardians say before the meeting, and its way into the plan. */
export function PreMeetingForm() {
  const { plan, t, session, edit } = usePlan()
  const [asWish, setAsWish] = useState(false)
  const [asNotShared, setAsNotShared] = useState(false)
  const { wording } = session.state.region.value
  const questions = preMeetingQuestions.child
  const field = (key: keyof typeof questions) => ({
    label: questions[key].ask,
    hint: questions[key].help,
    rows: 2,
    value: plan.preMeeting[key],
    onInput: (value: string) => edit(patchSection('preMeeting', { [key]: value }), `pre/${key}`),
  })
  return (
    <>
      <p class="help">{t.process.preMeetingHelp}</p>
      <DayField
        label={t.process.preMeetingDay}
        lies="near"
        value={plan.preMeeting.date}
        onInput={(date) => edit(patchSection('preMeeting', { date }), 'pre/date')}
      />
      <TextField {...field('matters')} />
      <TextField {...field('attendees')} />
      <TextField {...field('notToBeSaid')} />
      <TextField {...field('participation')} />
      <div class="choices">
        <Checkbox label={t.process.asWish} checked={asWish} onChange={setAsWish} />
        <Checkbox label={t.process.asNotShared} checked={asNotShared} onChange={setAsNotShared} />
      </div>
      <div class="actions">
        <Button onPress={() => edit(flowAnswers({ asWish, asNotShared }))}>{t.process.flow}</Button>
        <Button
          look="quiet"
          icon="copy"
          onPress={() => void session.process.copy(preMeetingSheet(plan, 'child', wording))}
        >
          {t.process.copySheetChild}
        </Button>
        <Button
          look="quiet"
          icon="copy"
          onPress={() => void session.process.copy(preMeetingSheet(plan, 'guardians', wording))}
        >
          {t.process.copySheetGuardians}
        </Button>
      </div>
    </>
  )
}
