import { answerName } from '../../lib/i18n/answer-name.ts'
import { saving } from '../../lib/i18n/sv/saving.ts'
import type { Notice } from '../../lib/session/notice.ts'
import { useWords } from '../context.ts'
import { KeepAsFile } from '../plan/keep-as-file.tsx'
import { NoticeBox } from './notice-box.tsx'

type EditSaid = Notice & { kind: 'not-kept' | 'strictest-consent' | 'fault' }

/** A change that did not happen since it could not be kept, or a bug, and what to do. */
export function EditNotice({ notice }: { notice: EditSaid }) {
  const words = useWords(saving).saving
  if (notice.kind === 'not-kept') {
    return (
      <NoticeBox notice={notice} tone="look">
        <p>{words.notKept(answerName(notice.path, words))}</p>
      </NoticeBox>
    )
  }
  if (notice.kind === 'strictest-consent') {
    return (
      <NoticeBox notice={notice} tone="look">
        <p>{words.strictest}</p>
      </NoticeBox>
    )
  }
  return (
    <NoticeBox notice={notice} tone="look" title={words.fault}>
      <p>{words.faultHelp}</p>
      <KeepAsFile />
      <p class="hint">{words.faultName(notice.name)}</p>
    </NoticeBox>
  )
}
