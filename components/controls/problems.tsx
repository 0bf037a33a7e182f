import { inLanguage } from '../../lib/i18n/languages.ts'
import type { Problem } from '../../lib/problems.ts'
import { useSession } from '../context.ts'

/** What is wrong in something that was supplied: where, and what to do. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const { session } = useSession()
  if (problems.length === 0) return null
  return (
    <ul class="problems">
      {problems.map(({ path, text }) => (
        <li key={path + text.sv}>
          {path && <code>{path}</code>} {inLanguage(text, session.state.language.value)}
        </li>
      ))}
    </ul>
  )
}
