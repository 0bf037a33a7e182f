import { useEffect, useState } from 'preact/hooks'
import { languageNames, loadLanguage, wordsIn } from '../../lib/i18n/languages.ts'
import { childPage as sv } from '../../lib/i18n/sv/child-page.ts'
import { printTitle } from '../../lib/plan/attached-pdf.ts'
import { childPageOf } from '../../lib/plan/child-page/child-page.ts'
import { usePlan } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { RadioGroup, Select } from '../controls/choice.tsx'
import { ReadAgainNote } from './read-again-note.tsx'
import type { SheetName } from './sheet-names.ts'
import { ShownSheet } from './shown-sheet.tsx'

/** One sheet as it will come out of the printer, and what can be done with it. */
export function PrintPage({ first }: { first: SheetName }) {
  const { plan, session, t } = usePlan()
  const { language, today } = session.state
  const [name, setName] = useState(first)
  const [spoken, setSpoken] = useState(language.value)
  const page = childPageOf(plan, wordsIn(spoken, sv).childPage, today.value)
  // The name of a file that is printed, and its title: by that an attached PDF is known.
  useEffect(() => {
    document.title = name === 'plan' ? printTitle(plan) : 'SIP, utskrift'
  }, [name, plan])
  return (
    <>
      <header class="desk-tools">
        <h1 tabIndex={-1}>{t.print.title}</h1>
        <Select label={t.print.sheet} value={name} options={t.print.sheets} onChange={setName} />
        {name === 'child' && (
          <RadioGroup
            label={t.settings.language}
            value={spoken}
            options={languageNames}
            onChange={(chosen) => void loadLanguage(chosen).then(() => setSpoken(chosen))}
          />
        )}
        <Button look="main" onPress={() => globalThis.print()}>
          {t.print.print}
        </Button>
        <p class="help">{name === 'child' ? t.print.childHelp : t.print.help}</p>
        <p class="help" role="status">
          {name === 'child' && page.leftOut > 0 && t.print.leftOut(page.leftOut)}
        </p>
      </header>
      <main>
        <ReadAgainNote name={name} plan={plan} childPage={page} />
        <ShownSheet name={name} plan={plan} childPage={page} language={spoken} />
      </main>
    </>
  )
}
