import { useSession } from '../context.ts'
import { IconButton } from '../controls/button.tsx'

/** From the plan to the list of all plans. */
export function Back() {
  const { session, t } = useSession()
  return <IconButton icon="back" label={t.tools.back} onPress={() => session.shelf.close()} />
}
