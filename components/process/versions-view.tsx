import { useState } from 'preact/hooks'
import { instantInWords } from '../../lib/dates/in-words.ts'
import { inLanguage } from '../../lib/i18n/languages.ts'
import { paragraph } from '../../lib/plan/output/document.ts'
import { changesBetween, changesInWords } from '../../lib/plan/versions/changes-between.ts'
import { contentOf } from '../../lib/plan/versions/content.ts'
import { Button } from '../controls/button.tsx'
import { Select } from '../controls/choice.tsx'
import { usePlan } from '../forms/use-plan.ts'
import { OtherRecords } from './other-records.tsx'
import { ReadVersion } from './read-version.tsx'

/** What has changed since a version was handed off or agreed on: on screen, and to paste. */
export function VersionsView() {
  const { plan, t, session } = usePlan()
  const language = session.state.language.value
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
  const changes = changesBetween(content(from), content(to), session.state.today.value)
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
            {changes.map((text) => (
              <li key={text.sv}>{inLanguage(text, language)}</li>
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
              intro: [
                paragraph(changesInWords(content(from), content(to), session.state.today.value)),
              ],
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
