import { useSession } from '../context.ts'

/** A setting that the user's organisation has decided: shown, and not to be changed. */
export function Decided({ label, value }: { label: string; value: string }) {
  const { t } = useSession()
  return (
    <dl class="decided">
      <dt>{label}</dt>
      <dd>{value}</dd>
      <dd class="hint">{t.policy.decided}</dd>
    </dl>
  )
}
