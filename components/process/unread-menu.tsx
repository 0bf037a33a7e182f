import { useSession } from '../context.ts'

/** What the plan held where it was fetched, and nobody here could read. */
export function UnreadMenu() {
  const { session, t } = useSession()
  const unread = session.state.plan.value?.unread ?? []
  if (unread.length === 0) return null
  return (
    <details class="more copy-menu">
      <summary>{t.takingOver.unread}</summary>
      <ul class="unread">
        {unread.map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
      </ul>
      <p class="hint">{t.takingOver.unreadHelp}</p>
    </details>
  )
}
