import { say } from '../../lib/plan/case.ts'
import { patchSection } from '../../lib/plan/edits.ts'
import { withoutSecrets } from '../../lib/plan/paper/on-paper.ts'
import { saidWithPerhaps } from '../../lib/plan/perhaps.ts'
import type { Party } from '../../lib/plan/schema.ts'
import { cancellationDocument, isToBeTold } from '../../lib/process/cancellation.ts'
import { absentWithoutAnswer, deviationDocument } from '../../lib/process/deviation.ts'
import { informationSheet } from '../../lib/process/information-sheet.ts'
import { mayCall } from '../../lib/process/may-call.ts'
import { meetingPlatforms } from '../../lib/process/meeting-platforms.ts'
import { hasDay, isCalled, silentParties, unitOrPerson } from '../../lib/process/meeting-state.ts'
import { callKind } from '../../lib/process/school.ts'
import { summonsDocuments } from '../../lib/process/summons.ts'
import { callerWarning } from '../../lib/process/who-may-call.ts'
import { usePlan, useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Select } from '../controls/choice.tsx'
import { DayField } from '../days/day-field.tsx'
import { otherReplyInWords } from '../forms/reply-in-words.ts'
import { DayProposal } from './day-proposal.tsx'
import { ReadReplies } from './read-replies.tsx'
import { SentReminders } from './sent-reminders.tsx'

/** Who has been called and has not answered, and the reminders that they have been sent. */
function Silent() {
  const { plan, t, session } = usePlan()
  const silent = isCalled(plan, session.state.today.value) ? silentParties(plan) : []
  const said = ({ id }: Party) => {
    const party = plan.meeting.parties.find((each) => each.id === id)
    if (!party) return undefined
    const words = otherReplyInWords(t, plan, party)
    return words ?? (saidWithPerhaps(party) === undefined ? undefined : t.meeting.perhaps)
  }
  if (silent.length === 0) return null
  return (
    <fieldset class="group">
      <legend>{t.process.silent}</legend>
      <ul class="folds">
        {silent.map((party) => (
          <li key={party.id} class="check asked">
            <span class="fold-title">
              {unitOrPerson(party)}
              {said(party) && <span class="fold-gist fold-reason">{said(party)}</span>}
            </span>
            <SentReminders to={unitOrPerson(party)} />
          </li>
        ))}
      </ul>
    </fieldset>
  )
}

/** The call: its day by the region's rule, its texts, its calendar file, and who stayed away. */
export function SummonsForm() {
  const { plan, t, session, edit } = usePlan()
  const { today, region } = session.state
  const allowed = mayCall(plan, today.value)
  const platforms = meetingPlatforms(plan, region.value)
  const calledOff = { ...plan.meeting.invite, cancelled: true }
  const isAhead = hasDay(plan) && plan.meeting.date >= today.value && isCalled(plan, today.value)
  const options = { today: today.value, region: region.value }
  return (
    <>
      <DayProposal />
      <Caller />
      <DayField
        label={t.process.replyBy}
        lies="ahead"
        value={plan.meeting.replyBy}
        onInput={(replyBy) => edit(patchSection('meeting', { replyBy }), 'meeting/replyBy')}
      />
      {plan.meeting.parties.length > 0 && <p class="line">{t.commonPlatforms(platforms)}</p>}
      <div role="status">
        {allowed.ok ? (
          allowed.value.warnings
            .map((warning) => say(warning, t.callWarnings))
            .map((text) => (
              <p key={text} class="nudge">
                {text}
              </p>
            ))
        ) : (
          <p class="nudge">{t.callFaults[allowed.code]}</p>
        )}
      </div>
      {allowed.ok && (
        <>
          <ul class="texts" aria-label={t.process.texts}>
            {summonsDocuments(withoutSecrets(plan), options).map(({ party, document }) => (
              <li key={party.id}>
                <Button
                  look="quiet"
                  icon="copy"
                  onPress={() => void session.process.copy(document)}
                >
                  {t.process.copyCall[callKind(party, region.value)](party.unit || party.person)}
                </Button>
              </li>
            ))}
            <li>
              <Button
                look="quiet"
                icon="copy"
                onPress={() => void session.process.copy(informationSheet('party'))}
              >
                {t.process.copyInformation}
              </Button>
            </li>
          </ul>
          <div class="actions">
            {session.process.canSaveEvent && (
              <Button onPress={() => session.process.saveEvent('invite')}>
                {t.process.calendarFile}
              </Button>
            )}
            {session.process.canSaveEvent && plan.meeting.invite.sequence > 0 && (
              <Button onPress={() => session.process.saveEvent('cancel')}>
                {t.process.cancelEvent}
              </Button>
            )}
            {plan.meeting.invite.sequence === 0 && isAhead && (
              <Button onPress={() => edit(patchSection('meeting', { invite: calledOff }))}>
                {t.process.callOff}
              </Button>
            )}
            {plan.meeting.summonsSent === '' && (
              <Button look="main" onPress={() => session.process.markSent()}>
                {t.process.sent}
              </Button>
            )}
          </div>
        </>
      )}
      {isToBeTold(plan, today.value) && (
        <Button
          look="main"
          icon="copy"
          onPress={() => void session.process.copy(cancellationDocument(plan))}
        >
          {t.process.copyCancellation}
        </Button>
      )}
      <ReadReplies />
      <Silent />
      {absentWithoutAnswer(plan, today.value).map((party) => (
        <Button
          key={party.id}
          look="quiet"
          icon="copy"
          onPress={() =>
            void session.process.copy(deviationDocument(plan, party, { region: region.value }))
          }
        >
          {t.process.copyDeviation(party.unit)}
        </Button>
      ))}
    </>
  )
}

/** Whom the one who calls works for: asked once, and kept with the settings. */
function Caller() {
  const { session, t } = useSession()
  const { region, settings } = session.state
  const { caller } = settings.value
  const warning = callerWarning(region.value, caller)
  return (
    <>
      <Select
        label={t.process.caller}
        value={caller}
        options={t.process.sectors}
        onChange={(chosen) => void session.safe.changeSettings({ caller: chosen || '' })}
      />
      <div role="status">{warning && <p class="nudge">{t.otherCaller(warning)}</p>}</div>
    </>
  )
}
