import { dayInWords } from '../../lib/dates/in-words.ts'
import { swedishTime } from '../../lib/dates/sweden.ts'
import type { Source } from '../../lib/plan/output/source.ts'
import type { Standing } from '../../lib/session/record/page-check.ts'
import { useSession } from '../context.ts'

/** Which version of the plan stands in the record, beside the one that is here. */
export function StandingLine({ standing }: { standing: Standing }) {
  const { t } = useSession()
  const words = ({ version: { number, draft }, at }: Source, withTime: boolean) => {
    const [day = '', time = ''] = swedishTime(at).split(' ')
    const spoken = dayInWords(day, t.calendar)
    const when = withTime && time !== '' ? t.standing.at(spoken, time) : spoken
    return t.standing[draft ? 'draft' : 'version'](String(number), when)
  }
  const { age, found, here } = standing
  // Two drafts of one day would be called the same.
  const withTime = age !== 'same' && words(found, false) === words(here, false)
  return (
    <p class={age === 'same' ? 'quiet' : 'nudge'}>
      {t.standing[age](words(found, withTime), words(here, withTime))}
    </p>
  )
}
