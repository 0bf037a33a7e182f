import { useState } from 'preact/hooks'
import { unitOrPerson } from '../../lib/process/meeting-state.ts'
import { partyOf, type SentReply, takeReply } from '../../lib/process/take-reply.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { useDraft } from '../forms/use-draft.ts'
import { ReplyRow } from './reply-row.tsx'

type Found = { readonly id: string; readonly party: string; readonly sent: SentReply }
type Refused = { readonly id: string; readonly words: string }

/** The answers that calendars have sent: read, shown, and taken into the plan one at a time. */
export function ReadReplies() {
  const { plan, t, session, edit, newId } = usePlan()
  const words = t.answers
  const { draft: found, write: writeFound } = useDraft<readonly Found[]>('replies', () => [])
  const [refused, setRefused] = useState<readonly Refused[]>([])
  const pasted = useDraft<string | undefined>('replies/text', () => undefined)
  const text = pasted.draft
  const [taken, setTaken] = useState('')
  if (!session.process.canReadReplies || plan.meeting.parties.length === 0) return null

  const read = (sources: readonly { readonly name: string; readonly content: string }[]) => {
    const all = sources.flatMap(({ name, content }) =>
      session.process.readReplies(content).map((result) => ({ name, result })),
    )
    setTaken('')
    setRefused(
      all.flatMap(({ name, result }) =>
        result.ok ? [] : [{ id: newId(), words: `${name}: ${words.fault[result.code]}` }],
      ),
    )
    writeFound((before) => [
      ...before,
      ...all.flatMap(({ result }) =>
        result.ok
          ? [{ id: newId(), party: partyOf(plan, result.value)?.id ?? '', sent: result.value }]
          : [],
      ),
    ])
  }
  const without = (id: string) => writeFound((before) => before.filter((each) => each.id !== id))
  const take = ({ id, party, sent }: Found) => {
    const row = plan.meeting.parties.find((each) => each.id === party)
    if (!row) return
    edit(takeReply(party, sent))
    setTaken(words.taken(unitOrPerson(row)))
    without(id)
  }
  return (
    <fieldset class="group">
      <legend>{words.title}</legend>
      <p class="hint">{words.help}</p>
      <div class="actions">
        <Button look="quiet" onPress={() => chooseFiles(read)}>
          {words.choose}
        </Button>
        {text === undefined && (
          <Button look="quiet" onPress={() => pasted.write(() => '')}>
            {words.paste}
          </Button>
        )}
      </div>
      {text !== undefined && (
        <>
          <TextField
            label={words.pasted}
            rows={5}
            value={text}
            onInput={(words) => pasted.write(() => words)}
          />
          <div class="actions">
            <Button
              onPress={() => {
                read([{ name: words.inPasted, content: text }])
                pasted.drop()
              }}
            >
              {words.read}
            </Button>
            <Button look="quiet" onPress={() => pasted.drop()}>
              {t.cancel}
            </Button>
          </div>
        </>
      )}
      <div role="status">
        {taken && <p class="line">{taken}</p>}
        {refused.map((each) => (
          <p key={each.id} class="error">
            {each.words}
          </p>
        ))}
      </div>
      {found.length > 0 && (
        <ul class="rows" aria-label={words.found}>
          {found.map((each) => (
            <ReplyRow
              key={each.id}
              sent={each.sent}
              party={each.party}
              onParty={(party) =>
                writeFound((now) =>
                  now.map((other) => (other.id === each.id ? { ...other, party } : other)),
                )
              }
              onTake={() => take(each)}
              onLeave={() => without(each.id)}
            />
          ))}
        </ul>
      )}
    </fieldset>
  )
}

/** The browser's own window. What cannot be read as text is said to be no calendar, never passed over. */
function chooseFiles(
  chosen: (files: readonly { readonly name: string; readonly content: string }[]) => void,
): void {
  const input = document.createElement('input')
  input.type = 'file'
  input.multiple = true
  input.accept = '.ics,text/calendar'
  input.addEventListener('change', () => {
    const files = [...(input.files ?? [])].map(async (file) => ({
      name: file.name,
      content: await file.text().catch(() => ''),
    }))
    void Promise.all(files).then((read) => read.length > 0 && chosen(read))
  })
  input.click()
}
