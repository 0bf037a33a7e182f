import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { SignIn } from '../controls/sign-in.tsx'
import { NoticeBox } from './notice-box.tsx'

/** Why nobody is logged in, and the way to try again. */
export function SignInNotice({ notice }: { notice: Notice & { kind: 'sign-in-fault' } }) {
  const { t } = useSession()
  return (
    <NoticeBox notice={notice} tone="look" title={t.identity.failed}>
      <p>{t.identity.fault[notice.code]}</p>
      <SignIn />
    </NoticeBox>
  )
}
