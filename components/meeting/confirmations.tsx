import { useId } from 'preact/hooks'
import { timeOfDay } from '../../lib/i18n/time-of-day.ts'
import { patchRow } from '../../lib/plan/edits.ts'
import type { Party, Plan } from '../../lib/plan/schema.ts'
import { withVersion } from '../../lib/plan/versions/with-version.ts'
import { Icon } from '../controls/icon.tsx'
import { aboutParties, partyName, toldApart } from './names.ts'
import { useMeeting } from './use-meeting.ts'

/** Each person who is here says yes to what is written, by name. */
export function Confirmations() {
  const { shown, t, session, edit } = useMeeting()
  const title = useId()
  const present = shown.meeting.parties.filter(({ attended }) => attended === 'present')
  const about = aboutParties(shown, t)
  const called = toldApart(
    present.map((party) => ({ id: party.id, name: partyName(party) || '–', about: about(party) })),
  )
  const set = (party: Party, confirmedAt: string) =>
    edit((before) => {
      const after = patchRow('parties', party.id, { confirmedAt })(before)
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
          return (
            <li key={party.id} class="presence">
              <span class="presence-name">
                <b>{name}</b> <span class="quiet">{about(party)}</span>
              </span>
              <span class="presence-choices">
                {at && (
                  <span class="confirmed">
                    <Icon name="check" />
                    {t.meetingPage.confirmed(timeOfDay(at, session.state.language.value))}
                  </span>
                )}
                <button
                  type="button"
                  class={at ? 'mark mark-quiet' : 'mark'}
                  aria-label={at ? t.meetingPage.unconfirm(to) : t.meetingPage.confirmName(to)}
                  onClick={() => set(party, at ? '' : session.now())}
                >
                  {at ? t.meetingPage.takeBack : t.meetingPage.confirm}
                </button>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const isAgreed = ({ meeting }: Plan): boolean => {
  const present = meeting.parties.filter(({ attended }) => attended === 'present')
  return present.length > 0 && present.every(({ confirmedAt }) => confirmedAt !== '')
}
