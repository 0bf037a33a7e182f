import { useId } from 'preact/hooks'
import { timeOfDay } from '../../lib/dates/in-words.ts'
import { confirm, hasConfirmed } from '../../lib/plan/confirmation.ts'
import { patchRow } from '../../lib/plan/edits.ts'
import type { Party, Plan } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { Icon } from '../controls/icon.tsx'
import { aboutParties, partyName, toldApart } from './names.ts'
import { useMeeting } from './use-meeting.ts'

/** Each person who is here says yes to what is written, by name. */
export function Confirmations() {
  const { plan, shown, t, session, edit } = useMeeting()
  const title = useId()
  const present = shown.meeting.parties.filter(({ attended }) => attended === 'present')
  const about = aboutParties(shown, t)
  const called = toldApart(
    present.map((party) => ({ id: party.id, name: partyName(party) || '–', about: about(party) })),
  )
  const set = ({ id }: Party, isYes: boolean) =>
    edit((before) => {
      const after = isYes
        ? confirm(id, session.now())(before)
        : patchRow('parties', id, { confirmedAt: '' })(before)
      // What all who are here have said yes to is a version of its own.
      return isAgreed(after) ? withVersion(after, 'meeting', session.now()) : after
    })
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{t.meetingPage.confirm}</h2>
      <p class="quiet">
        {present.length > 0 ? t.meetingPage.confirmHelp : t.meetingPage.nobodyToConfirm}
      </p>
      <ul class="attendance">
        {present.map((party) => {
          const name = partyName(party) || '–'
          const to = called.get(party.id) ?? name
          const at = party.confirmedAt
          const stands = hasConfirmed(plan, party)
          return (
            <li key={party.id} class="presence">
              <span class="presence-name">
                <b>{name}</b> <span class="quiet">{about(party)}</span>
              </span>
              <span class="presence-choices">
                {at && (
                  <span class="confirmed">
                    <Icon name="check" />
                    {t.meetingPage.confirmed(timeOfDay(at, t.calendar))}
                    {!stands && `, ${t.meetingPage.changedSince}`}
                  </span>
                )}
                <button
                  type="button"
                  class={stands ? 'mark mark-quiet' : 'mark'}
                  aria-label={stands ? t.meetingPage.unconfirm(to) : t.meetingPage.confirmName(to)}
                  onClick={() => set(party, !stands)}
                >
                  {stands ? t.meetingPage.takeBack : t.meetingPage.confirm}
                </button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const isAgreed = (plan: Plan): boolean => {
  const present = plan.meeting.parties.filter(({ attended }) => attended === 'present')
  return present.length > 0 && present.every((party) => hasConfirmed(plan, party))
}
