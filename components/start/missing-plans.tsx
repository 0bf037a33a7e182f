import { dayInWords } from '../../lib/dates/in-words.ts'
import { useSession } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'

/** What was kept here once and is gone, and what can be done: never an empty list without a word. */
export function MissingPlans() {
  const { session, t } = useSession()
  const { missing } = session.safe
  const what = missing?.what.value
  const words = t.missing
  return (
    <div role="status">
      {missing && what && (
        <section class="notice notice-look">
          <Icon name="alert" />
          <div class="notice-words">
            <h2>{what.kind === 'vault' ? words.vault : words.drafts(what.count)}</h2>
            <p>
              {what.kind === 'vault'
                ? words.vaultHelp(dayInWords(what.since, t.calendar))
                : words.draftsHelp}
            </p>
            <Button onPress={() => session.view.show('keep')}>{words.choose}</Button>
          </div>
          <IconButton icon="close" label={t.close} onPress={() => void missing.seen()} />
        </section>
      )}
    </div>
  )
}
