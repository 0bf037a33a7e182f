import type { Notice } from '../../lib/session/notice.ts'
import { useSession } from '../context.ts'
import { NoticeBox } from './notice-box.tsx'

/** The receipt of an insertion: what the field held when it was read back, no more. */
export function InsertedNotice({ notice }: { notice: Notice & { kind: 'inserted' } }) {
  const { t } = useSession()
  const { outcome, found, of, label } = notice.receipt
  const whole = found === of && outcome !== 'look' && outcome !== 'not-taken'
  return (
    <NoticeBox
      notice={notice}
      tone={whole ? 'good' : 'look'}
      title={t.insert.title[outcome](label)}
    >
      {outcome !== 'not-taken' && <p>{t.insert.parts(found, of)}</p>}
      {outcome === 'look' && (
        <>
          <p>{t.insert.look}</p>
          {/* Never an invitation to paste: what came in would stand there twice. */}
          <p class="hint">{notice.copied ? t.insert.lookCopied : t.insert.lookNotCopied}</p>
        </>
      )}
      {whole && (
        <p>
          {t.insert.next} {outcome === 'without-undo' ? t.insert.noUndo : t.insert.undo}
        </p>
      )}
      {!whole && outcome !== 'look' && (
        <p>{notice.copied ? t.insert.copied : t.insert.notCopied}</p>
      )}
    </NoticeBox>
  )
}
