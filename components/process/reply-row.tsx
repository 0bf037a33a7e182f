import { unitOrPerson } from '../../lib/process/meeting-state.ts'
import { personIn, type SentReply } from '../../lib/process/take-reply.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Select } from '../controls/choice.tsx'

type ReplyRowProps = {
  sent: SentReply
  /** The id of the party that it is taken for; empty where that is not known. */
  party: string
  onParty: (id: string) => void
  onTake: () => void
  onLeave: () => void
}

/** One answer as it was read, whose it is, and what taking it does. */
export function ReplyRow({ sent, party, onParty, onTake, onLeave }: ReplyRowProps) {
  const { plan, t } = usePlan()
  const words = t.answers
  const { parties } = plan.meeting
  const row = parties.find(({ id }) => id === party)
  const person = row ? personIn(row, sent) : ''
  const hints = [
    sent.comment,
    sent.delegatedTo && words.delegated(sent.delegatedTo),
    sent.answer === 'perhaps' && words.perhaps,
    person && words.person(person),
    row && row.reply !== 'none' && words.now(t.meeting.replies[row.reply]),
    !row && sent.answer !== 'none' && words.unknown,
  ].filter((hint) => hint !== false && hint !== undefined && hint !== '')
  return (
    <li class="row answer">
      <p>
        <b>{sent.name}:</b> {words.said[sent.answer]}
      </p>
      {hints.map((hint) => (
        <p key={hint} class="hint">
          {hint}
        </p>
      ))}
      {sent.answer !== 'none' && (
        <Select
          label={words.whose(sent.name)}
          value={party}
          options={{
            '': words.choosePlease,
            ...Object.fromEntries(parties.map((each) => [each.id, unitOrPerson(each)])),
          }}
          onChange={onParty}
        />
      )}
      <div class="actions">
        {row && sent.answer !== 'none' && (
          <Button label={words.take(sent.name)} onPress={onTake}>
            {words.takeShort}
          </Button>
        )}
        <Button look="quiet" label={words.leave(sent.name)} onPress={onLeave}>
          {words.leaveShort}
        </Button>
      </div>
    </li>
  )
}
