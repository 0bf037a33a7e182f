import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { SignIn } from '../controls/sign-in.tsx'
import { NoticeBox } from './notice-box.tsx'

/** Why nobody is logged in, and the way to try again. */
export function SignInNotice({ notice }: { notice: Notice & { kind: 'sign-in-fault' } }) {
  const { session, t } = useSession()
  const plan = session.state.plan.value
  // Where the open plan waits for the log-in, the button stands beside what is said of that.
  const hasButton =
    plan && session.handoff.waiting.value.get(plan.id)?.attempt.kind === 'signed-out'
  return (
    <NoticeBox notice={notice} tone="look" title={t.identity.failed}>
      <p>{t.identity.fault[notice.code]}</p>
      {!hasButton && <SignIn />}
    </NoticeBox>
  )
}
