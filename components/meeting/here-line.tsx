import type { Party } from '../../lib/plan/schema.ts'
import { asItStands } from '../../lib/plan/standing-answer.ts'
import { replyInWords } from '../forms/reply-in-words.ts'
import { aboutParties, partyName, toldApart } from './names.ts'
import { useMeeting } from './use-meeting.ts'

/** Who is in the room and who is not, in one glance. */
export function HereLine() {
  const { shown, t } = useMeeting()
  const { parties } = shown.meeting
  const about = aboutParties(shown, t)
  const called = toldApart(
    parties
      .filter((party) => partyName(party) !== '')
      .map((party) => ({ id: party.id, name: partyName(party), about: about(party) })),
  )
  const nameOf = ({ id }: Party) => called.get(id) ?? ''
  const present = parties.filter(({ attended }) => attended === 'present')
  const absent = parties.filter(({ attended }) => attended === 'absent')
  return (
    <div class="here-line">
      <h2>{t.meetingPage.here}</h2>
      <p>{present.map(nameOf).filter(Boolean).join(', ') || t.meetingPage.nobodyHere}</p>
      {absent.length > 0 && (
        <>
          <h2>{t.meetingPage.missing}</h2>
          <p>
            {absent
              .map((party) =>
                asItStands(shown.meeting, party).reply === 'coming' || party.kind === 'none'
                  ? nameOf(party)
                  : `${nameOf(party)} (${replyInWords(t, shown, party).toLocaleLowerCase('sv')})`,
              )
              .join(', ')}
          </p>
        </>
      )}
    </div>
  )
}
