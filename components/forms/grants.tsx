import { undated } from '../../lib/plan/answers/consent.ts'
import { addRow, patchRow, readList, removeRow } from '../../lib/plan/edits.ts'
import { emptyRow } from '../../lib/plan/rows.ts'
import type { Grant } from '../../lib/plan/schema.ts'
import { isWithdrawnBefore } from '../../lib/plan/withdrawn-before.ts'
import { Button } from '../controls/button.tsx'
import { RowList } from '../controls/row-list.tsx'
import { useForm } from './use-form.ts'
import { useAnswerInShort, WhoHowWhen } from './who-how-when.tsx'
import { WithdrawnDay } from './withdrawn-day.tsx'

/** Who has given one of the two consents, how and when, and whether it has been withdrawn. */
export function Grants({
  list,
  label,
  add,
}: {
  list: 'planningGrants' | 'sharingGrants'
  label: string
  add: string
}) {
  const { plan, t, edit, newId } = useForm()
  const { who, how, when, day } = useAnswerInShort()
  const withdrawn = (date: string) =>
    date && [t.consent.withdrawn, date !== undated && day(date)].filter(Boolean).join(' ')
  return (
    <RowList
      label={label}
      rows={readList(plan, list)}
      title={who}
      meta={(row) => [how(row), when(row), withdrawn(row.withdrawn)].filter(Boolean)}
      nameOfChange={t.consent.edit}
      unnamed={t.consent.unnamed}
      form={(row) => <GrantForm list={list} row={row} />}
      add={{
        label: add,
        make: () => {
          const id = newId()
          edit(addRow(list, emptyRow.grant(id)))
          return id
        },
      }}
      onRemove={(id) => edit(removeRow(list, id))}
    />
  )
}

function GrantForm({ list, row }: { list: 'planningGrants' | 'sharingGrants'; row: Grant }) {
  const { plan, t, edit } = useForm()
  const isOnDayOfWithdrawal =
    row.date !== '' &&
    row.withdrawn === '' &&
    readList(plan, list).some(
      ({ person, withdrawn }) => person === row.person && withdrawn === row.date,
    )
  const set = (patch: Partial<Grant>) =>
    edit(patchRow(list, row.id, patch), `${row.id}/${Object.keys(patch)[0]}`)
  return (
    <>
      <WhoHowWhen who={t.consent.who} row={row} onChange={set} />
      {isOnDayOfWithdrawal && <p class="nudge">{t.consent.sameDay}</p>}
      {row.withdrawn === '' ? (
        <Button look="quiet" onPress={() => set({ withdrawn: undated })}>
          {t.consent.withdraw}
        </Button>
      ) : (
        <div class="two">
          <WithdrawnDay
            label={t.consent.withdrawn}
            value={row.withdrawn === undated ? '' : row.withdrawn}
            isBefore={isWithdrawnBefore(row)}
            onInput={(withdrawn) => set({ withdrawn: withdrawn || undated })}
          />
          <Button look="quiet" onPress={() => set({ withdrawn: '' })}>
            {t.consent.notWithdrawn}
          </Button>
        </div>
      )}
    </>
  )
}
