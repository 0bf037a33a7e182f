import { useState } from 'preact/hooks'
import { instantInWords } from '../../lib/dates/in-words.ts'
import { changeInWords, changesInRecord } from '../../lib/i18n/change-in-words.ts'
import { paragraph } from '../../lib/plan/output/document.ts'
import { planDocument } from '../../lib/plan/output/plan-document.ts'
import { statesOf } from '../../lib/plan/places.ts'
import type { Version } from '../../lib/plan/schema.ts'
import { changesBetween } from '../../lib/plan/versions/changes-between.ts'
import { contentOf } from '../../lib/plan/versions/content.ts'
import { usePlan, useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { Select } from '../controls/choice.tsx'
import { PlanBlocks } from '../plan/plan-blocks.tsx'

/** What has changed since a version was handed off or agreed on: on screen, and to paste. */
export function VersionsView() {
  const { plan, t, session } = usePlan()
  const versions = plan.versions.toSorted((one, other) => other.number - one.number)
  const [from, setFrom] = useState(versions[0]?.at ?? '')
  const [to, setTo] = useState('now')
  const named = Object.fromEntries(
    versions.map(({ number, cause, at }) => [
      at,
      `${number} · ${t.versions.causes[cause]} ${instantInWords(at, t.calendar)}`,
    ]),
  )
  // Two devices may have given the same number.
  const content = (instant: string) =>
    versions.find(({ at }) => at === instant)?.content ?? contentOf(plan)
  if (versions.length === 0) {
    return (
      <>
        <p class="example">{t.versions.none}</p>
        <OtherRecords />
      </>
    )
  }
  const changes = changesBetween(
    content(from),
    content(to),
    session.state.today.value,
    statesOf(plan),
  )
  return (
    <>
      <Select label={t.versions.from} value={from} options={named} onChange={setFrom} />
      <Select
        label={t.versions.to}
        value={to}
        options={{ now: t.versions.now, ...named }}
        onChange={setTo}
      />
      <div role="status">
        {changes.length === 0 ? (
          <p class="line">{t.versions.same}</p>
        ) : (
          <ul class="changes">
            {changes
              .map((change) => changeInWords(change, t))
              .map((words) => (
                <li key={words}>{words}</li>
              ))}
          </ul>
        )}
      </div>
      <ReadVersion version={versions.find(({ at }) => at === from)} />
      {changes.length > 0 && (
        <Button
          look="quiet"
          icon="copy"
          onPress={() =>
            void session.process.copy({
              title: t.versions.title,
              intro: [paragraph(changesInRecord(changes))],
              parts: [],
            })
          }
        >
          {t.versions.copy}
        </Button>
      )}
      <OtherRecords />
    </>
  )
}

/** All that a version says, as it would stand in a record. */
function ReadVersion({ version }: { version: Version | undefined }) {
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

/** Where the plan was inserted although the record was another child's, and why. */
function OtherRecords() {
  const { plan, t } = usePlan()
  if (plan.otherRecords.length === 0) return null
  return (
    <>
      <h3>{t.versions.otherRecords}</h3>
      <ul class="changes">
        {plan.otherRecords.map(({ id, at, site, reason }) => (
          <li key={id}>
            {instantInWords(at, t.calendar)}, {site}: {reason}
          </li>
        ))}
      </ul>
    </>
  )
}
