import { dayInWords } from '../../lib/dates/in-words.ts'
import { useSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'

/** Which plans have been purged, and when: said until it has been read. */
export function PurgedPlans() {
  const { session, t } = useSession()
  const gone = session.purging?.gone.value ?? []
  const days = [...new Set(gone.map(({ day }) => day))]
  return (
    <div role="status">
      {days.length > 0 && (
        <section class="notice notice-plain">
          <Icon name="page" />
          <div class="notice-words">
            {days.map((day) => {
              const names = gone.flatMap((plan) =>
                plan.day === day ? [plan.name || t.purge.nameless] : [],
              )
              return <p key={day}>{t.purge.gone(names, dayInWords(day, t.calendar))}</p>
            })}
          </div>
          <IconButton icon="close" label={t.close} onPress={() => void session.purging?.seen()} />
        </section>
      )}
    </div>
  )
}
