import type { Messages } from '../../lib/i18n/sv/sv.ts'
import { useSession } from '../context.ts'
import { SignIn } from '../controls/sign-in.tsx'

type RegionFaultProps = {
  fault: {
    readonly code: keyof Messages['takingOver']['fault']
    readonly detail: string | undefined
  }
  again: () => Promise<void>
}

/** Why the region gave nothing, and the log-in where that is what is missing. */
export function RegionFault({ fault, again }: RegionFaultProps) {
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
