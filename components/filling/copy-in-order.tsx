import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'

/** The whole plan in the order of the record that is open, where that is another than the plan's. */
export function CopyInOrder() {
  const { session, t } = useSession()
  const record = session.recordOrder.value
  if (!record) return null
  const { name, sections } = record
  return (
    <Button
      icon="copy"
      onPress={() => void session.copying.copy({ kind: 'ordered', record: name, sections })}
    >
      {t.copyInOrder(name)}
    </Button>
  )
}
