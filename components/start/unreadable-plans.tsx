import { useState } from 'preact/hooks'
import { nameInUnreadable } from '../../lib/session/list/unreadable-plans.ts'
import type { UnreadablePlan } from '../../lib/session/ports/storage.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'

/** What lies among the plans and cannot be read: each is told, kept, and mended on a press. */
export function UnreadablePlans() {
  const rows = useSession().session.unreadable.rows.value
  if (rows.length === 0) return null
  return (
    <ul class="plans">
      {rows.map((row) => (
        <UnreadableRow key={row.id} row={row} />
      ))}
    </ul>
  )
}

function UnreadableRow({ row }: { row: UnreadablePlan }) {
  const { session, t } = useSession()
  const { unreadable } = session
  const words = t.saving.unreadable
  const [asked, setAsked] = useState(false)
  const name = nameInUnreadable(row)
  const saved = unreadable.saved.value.has(row.id)
  return (
    <li class="notice notice-look">
      <Icon name="alert" />
      <div class="notice-words">
        <h2>{name ? `${name}: ${words.unnamed}` : words.unnamed}</h2>
        <p>{words.fault[row.fault]}</p>
        {row.fault === 'not-a-plan' && <p class="hint">{words.openHelp}</p>}
        <div class="actions">
          {row.fault === 'not-a-plan' && (
            <Button onPress={() => void unreadable.open(row.id)}>{words.open}</Button>
          )}
          {unreadable.canSave && row.content !== undefined && (
            <Button look="quiet" onPress={() => unreadable.save(row.id)}>
              {words.save}
            </Button>
          )}
          {!asked && (
            <Button
              look="quiet"
              icon="trash"
              label={words.removeNamed(name || words.unnamed)}
              onPress={() => setAsked(true)}
            >
              {words.remove}
            </Button>
          )}
        </div>
        {asked && (
          <>
            <p class="nudge">{words.sure}</p>
            <div class="actions">
              <Button icon="trash" onPress={() => void unreadable.remove(row.id)}>
                {words.removeForGood}
              </Button>
              <Button look="quiet" onPress={() => setAsked(false)}>
                {words.keep}
              </Button>
            </div>
          </>
        )}
        <p class="hint" role="status">
          {saved && words.saved}
        </p>
      </div>
    </li>
  )
}
