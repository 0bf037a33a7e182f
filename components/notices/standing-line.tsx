import { dayInWords } from '../../lib/i18n/dates.ts'
import type { Source } from '../../lib/plan/output/source.ts'
import { writtenInstant } from '../../lib/plan/output/time.ts'
import type { Standing } from '../../lib/session/page-check.ts'
import { useSession } from '../context.ts'

/** Which version of the plan stands in the record, beside the one that is here. */
export function StandingLine({ standing }: { standing: Standing }) {
  const { session, t } = useSession()
  const words = ({ version: { number, draft }, at }: Source) => {
    const day = dayInWords(writtenInstant(at).slice(0, 10), session.state.language.value)
    return t.standing[draft ? 'draft' : 'version'](String(number), day)
  }
  const { age, found, here } = standing
  return (
    <p class={age === 'same' ? 'quiet' : 'nudge'}>{t.standing[age](words(found), words(here))}</p>
  )
}
