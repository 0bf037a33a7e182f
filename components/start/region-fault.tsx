import type { AnswerFault } from '../../lib/session/answering.ts'
import { useSession } from '../context.ts'
import { SignIn } from '../controls/sign-in.tsx'

/** Why the region gave nothing, and the log-in where that is what is missing. */
export function RegionFault({ fault, again }: { fault: AnswerFault; again: () => Promise<void> }) {
  const { t } = useSession()
  const { code, detail } = fault
  return (
    <>
      <p class="error">{t.takingOver.fault[code]}</p>
      {detail && code === 'refused' && (
        <p class="quiet">
          {t.handoff.serverSays} {detail}
        </p>
      )}
      {code === 'signed-out' && <SignIn then={again} />}
    </>
  )
}
