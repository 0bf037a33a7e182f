import { say } from '../../lib/plan/case.ts'
import type { Problem } from '../../lib/problems.ts'
import { useSession } from '../context.ts'

/** What is wrong in something that was supplied: where, and what to do. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { t } = useSession()
  if (problems.length === 0) return null
  return (
    <ul class="problems">
      {problems.map(({ path, its }) => (
        <li key={path + its.code}>
          {path && <code>{path}</code>} {say(its, t.problems)}
        </li>
      ))}
    </ul>
  )
}
