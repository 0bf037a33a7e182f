import { planDocument } from '../../lib/plan/output/plan-document.ts'
import type { Version } from '../../lib/plan/schema.ts'
import { useSession } from '../context.ts'
import { PlanBlocks } from '../plan/plan-blocks.tsx'

/** All that a version says, as it would stand in a record. */
export function ReadVersion({ version }: { version: Version | undefined }) {
  const { t } = useSession()
  if (!version) return null
  const { intro, parts } = planDocument({
    ...version.content,
    surveys: [],
    handoffs: [],
    versions: [],
    otherRecords: [],
    unread: [],
  })
  return (
    <details class="more">
      <summary>{t.versions.read(String(version.number))}</summary>
      <div class="version" lang="sv">
        {[{ heading: '', blocks: intro }, ...parts].map(({ heading, blocks }) => (
          <section key={heading}>
            {heading && <h3>{heading}</h3>}
            <PlanBlocks blocks={blocks} />
          </section>
        ))}
      </div>
    </details>
  )
}
