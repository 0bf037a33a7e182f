import { instantInWords } from '../../lib/i18n/dates.ts'
import type { Notice } from '../../lib/session/notice.ts'
import { Button } from '../controls/button.tsx'
import { usePlanParts } from '../plan/plan-parts.ts'
import { usePlanSession } from '../plan-context.ts'
import { NoticeBox } from './notice-box.tsx'

/** Nothing will come through before somebody has done something, so another way is shown. */
const noServer: readonly string[] = ['no-server', 'signed-out']

/** The receipt of a handoff, or why there is none and what to do next. */
export function HandoffNotice({
  notice,
}: {
  notice: Notice & { kind: 'handed-off' | 'handoff-fault' }
}) {
  const { session, t } = usePlanSession()
  const { SignIn, Resolve, WithoutServer } = usePlanParts()
  if (notice.kind === 'handoff-fault') {
    const aboutConsent = notice.code.includes('consent')
    return (
      <NoticeBox notice={notice} tone="look" title={t.handoff.failed}>
        <p>{t.handoff.fault[notice.code]}</p>
        {notice.detail && (
          <p>
            {t.handoff.serverSays} {notice.detail}
          </p>
        )}
        {notice.code === 'signed-out' && SignIn && <SignIn thenSend />}
        {notice.code === 'conflict' && Resolve && <Resolve />}
        {noServer.includes(notice.code) && WithoutServer && <WithoutServer />}
        {aboutConsent && (
          <Button onPress={() => session.openField('consentObtained')}>
            {t.handoff.toConsent}
          </Button>
        )}
      </NoticeBox>
    )
  }
  const { receipt, untold } = notice
  return (
    <NoticeBox notice={notice} tone="good" title={t.handoff.title}>
      <dl class="facts">
        <dt>{t.handoff.receipt}</dt>
        <dd>{receipt.task}</dd>
        <dt>{t.handoff.version}</dt>
        <dd>{receipt.version}</dd>
        <dt>{t.handoff.time}</dt>
        <dd>{instantInWords(receipt.at, session.state.language.value)}</dd>
      </dl>
      {untold.length > 0 && <p class="nudge">{t.handoff.untold(untold.join(', '))}</p>}
    </NoticeBox>
  )
}
