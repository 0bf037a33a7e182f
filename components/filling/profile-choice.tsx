import type { Filling } from '../../lib/session/record/filling.ts'
import { useSession } from '../context.ts'
import { Select } from '../controls/choice.tsx'

/** Which profile is used, where several are made for the page. */
export function ProfileChoice({ now }: { now: Filling }) {
  const { session, t } = useSession()
  const fitting = session.filling.fitting.value
  if (fitting.length < 2) return <p class="quiet">{now.profile.name}</p>
  return (
    <Select
      label={t.filling.choose}
      value={String(fitting.indexOf(now.profile))}
      options={Object.fromEntries(fitting.map(({ name }, index) => [String(index), name]))}
      onChange={(index) => {
        const chosen = fitting[Number(index)]
        if (chosen) void session.filling.show(chosen)
      }}
    />
  )
}
