import { useSession } from '../context.ts'

/** A setting that the user's organisation has decided: shown, and not to be changed, readable or not. */
export function Decided(props: { label: string; value: string; isUnread?: boolean }) {
  const { t } = useSession()
  return (
    <dl class="decided">
      <dt>{props.label}</dt>
      <dd>{props.value}</dd>
      <dd class="hint">{props.isUnread ? t.policy.decidedUnread : t.policy.decided}</dd>
    </dl>
  )
}
