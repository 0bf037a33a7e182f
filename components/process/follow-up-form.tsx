import { useRef, useState } from 'preact/hooks'
import { dayInWords } from '../../lib/dates/in-words.ts'
import { lateFollowUps } from '../../lib/plan/follow-up/late.ts'
import { inOneLine } from '../../lib/plan/output/one-line.ts'
import type { HeldFollowUp } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { type FollowUpFault, holdFollowUp, takeBackFollowUp } from '../../lib/process/follow-up.ts'
import { usePlan } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { RadioGroup } from '../controls/choice.tsx'
import { hasUnread } from '../controls/has-unread.ts'
import { TextField } from '../controls/text-field.tsx'
import { DayField } from '../days/day-field.tsx'
import { TimeField } from '../days/time-field.tsx'
import { useDraft } from '../forms/use-draft.ts'
import { NextMeeting } from './next-meeting.tsx'
import { Results } from './results.tsx'

/** From what was agreed to what came of it, and on to the next day or the end. */
export function FollowUpForm() {
  const { plan, t, session, edit, newId } = usePlan()
  const today = session.state.today.value
  const agreed = plan.followUp.date
  const blank = (): HeldFollowUp => ({
    id: newId(),
    date: agreed !== '' && agreed <= today ? agreed : today,
    decision: '',
    reason: '',
    decidedBy: '',
  })
  const decided = useDraft('followUp', blank)
  const further = useDraft('followUp/next', () => ({
    date: '',
    time: '',
    caller: plan.followUp.caller,
  }))
  const held = decided.draft
  const next = further.draft
  const [fault, setFault] = useState<FollowUpFault>()
  const late = lateFollowUps(plan, today).interventions
  const decision = useRef<HTMLFieldSetElement>(null)
  const note = () => {
    if (hasUnread(decision.current)) return
    const result = holdFollowUp(plan, held, next, today)
    setFault(result.ok ? undefined : result.code)
    if (!result.ok) return
    edit((before) => {
      const after = holdFollowUp(before, held, next, today)
      return after.ok ? withVersion(after.value, 'followUp', session.now()) : before
    })
    decided.drop({ ...blank(), date: today })
    further.drop({ date: '', time: '', caller: '' })
  }
  const change = (patch: Partial<HeldFollowUp>) => decided.write((now) => ({ ...now, ...patch }))
  const goOn = (patch: Partial<typeof next>) => further.write((now) => ({ ...now, ...patch }))
  return (
    <>
      <p class="help">{t.followUp.help}</p>
      {late.length > 0 && (
        <p class="nudge">{t.followUp.late(late.map(({ what }) => inOneLine(what)).join(' · '))}</p>
      )}
      <Results />
      <fieldset ref={decision} class="group">
        <legend>{t.followUp.decision}</legend>
        <DayField
          label={t.followUp.date}
          lies="behind"
          hasCome
          value={held.date}
          onInput={(date) => change({ date })}
        />
        <RadioGroup
          label={t.followUp.choice}
          value={held.decision}
          options={t.followUp.decisions}
          onChange={(decision) => change({ decision })}
        />
        {held.decision === 'continue' && (
          <>
            <div class="two">
              <DayField
                label={t.followUp.nextDate}
                lies="ahead"
                timeLabel={t.meeting.followUpTime}
                value={next.date}
                onInput={(date) => goOn({ date })}
              />
              <TimeField
                label={t.meeting.followUpTime}
                value={next.time}
                onInput={(time) => goOn({ time })}
              />
            </div>
            <TextField
              label={t.meeting.caller}
              value={next.caller}
              onInput={(caller) => goOn({ caller })}
            />
          </>
        )}
        {held.decision !== '' && (
          <>
            <TextField
              label={t.followUp.reasons[held.decision]}
              rows={2}
              value={held.reason}
              onInput={(reason) => change({ reason })}
            />
            <TextField
              label={t.followUp.decidedBy}
              value={held.decidedBy}
              onInput={(decidedBy) => change({ decidedBy })}
            />
          </>
        )}
        <div role="alert">{fault && <p class="error">{t.followUpFaults[fault]}</p>}</div>
        <Button look="main" onPress={note}>
          {t.followUp.note}
        </Button>
      </fieldset>
      <NextMeeting />
      {plan.followUps.length > 0 && (
        <ul class="rows" aria-label={t.followUp.earlier}>
          {plan.followUps.map((each) => {
            const day = each.date && dayInWords(each.date, t.calendar)
            const choice = each.decision && t.followUp.decisions[each.decision]
            return (
              <li key={each.id} class="line">
                {[day, choice, each.reason].filter(Boolean).join(' · ')}
                <IconButton
                  icon="trash"
                  label={t.followUp.takeBack([day, choice].filter(Boolean).join(' · '))}
                  onPress={() => edit(takeBackFollowUp(each.id))}
                />
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
