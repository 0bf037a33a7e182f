import { useState } from 'preact/hooks'
import { patchSection } from '../../lib/plan/edits.ts'
import { onPaper } from '../../lib/plan/paper/on-paper.ts'
import { flowAnswers, placesWritten } from '../../lib/process/flow-answers.ts'
import { preMeetingQuestions, preMeetingSheet } from '../../lib/process/pre-meeting.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Checkbox } from '../controls/choice.tsx'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'

/** What the child and the guardians say before the meeting, and its way into the plan. */
export function PreMeetingForm() {
  const { plan, t, session, edit } = usePlan()
  const [asWish, setAsWish] = useState(false)
  const [asNotShared, setAsNotShared] = useState(false)
  const [told, setTold] = useState('')
  const { wording } = session.state.region.value
  const questions = preMeetingQuestions.child
  const field = (key: keyof typeof questions) => ({
    label: questions[key].ask,
    hint: questions[key].help,
    rows: 2,
    value: plan.preMeeting[key],
    onInput: (value: string) => {
      setTold('')
      edit(patchSection('preMeeting', { [key]: value }), `pre/${key}`)
    },
  })
  const flow = () => {
    const change = flowAnswers({ asWish, asNotShared })
    const places = placesWritten(plan, change(plan))
    edit(change)
    setTold(
      places.length > 0
        ? t.process.flowed(places.map((place) => t.process.flowPlaces[place]).join(' · '))
        : t.process.nothingToFlow,
    )
  }
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
      <div role="status">{told && <p class="line">{told}</p>}</div>
      <div class="actions">
        <Button onPress={flow}>{t.process.flow}</Button>
        <Button
          look="quiet"
          icon="copy"
          onPress={() =>
            void session.process.copy(preMeetingSheet(onPaper(plan), 'child', wording))
          }
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
