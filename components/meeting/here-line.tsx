import { asItStands } from '../../lib/plan/standing-answer.ts'
import { replyInWords } from '../forms/reply-in-words.ts'
import { partyName } from './names.ts'
import { useMeeting } from './use-meeting.ts'

/** Who is in the room and who is not, in one glance. */
export function HereLine() {
  const { shown, t } = useMeeting()
  const { parties } = shown.meeting
  const present = parties.filter(({ attended }) => attended === 'present')
  const absent = parties.filter(({ attended }) => attended === 'absent')
  return (
    <div class="here-line">
      <h2>{t.meetingPage.here}</h2>
      <p>{present.map(partyName).filter(Boolean).join(', ') || t.meetingPage.nobodyHere}</p>
      {absent.length > 0 && (
        <>
          <h2>{t.meetingPage.missing}</h2>
          <p>
            {absent
              .map((party) =>
                asItStands(shown.meeting, party).reply === 'coming' || party.kind === 'none'
                  ? partyName(party)
                  : `${partyName(party)} (${replyInWords(t, shown, party).toLocaleLowerCase('sv')})`,
              )
              .join(', ')}
          </p>
        </>
      )}
    </div>
  )
}
