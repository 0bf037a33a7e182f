import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { sheetNames } from './sheet-names.ts'

/** What can be taken out of the panel on paper or as a file. Folded: most days nobody needs it. */
export function PrintMenu() {
  const { session, t } = useSession()
  const { pages, planFiles, state } = session
  const plan = state.plan.value
  if (!plan || !pages) return null
  return (
    <details class="more print-menu">
      <summary>{t.print.menu}</summary>
      <ul>
        {sheetNames.map((what) => (
          <li key={what}>
            <Button
              look="quiet"
              icon="page"
              onPress={() => pages.open('print', { plan: plan.id, what })}
            >
              {t.print.sheets[what]}
            </Button>
          </li>
        ))}
      </ul>
      {planFiles.canSave && (
        <>
          <Button onPress={planFiles.save}>{t.file.save}</Button>
          <p class="hint">{t.file.saveHelp}</p>
        </>
      )}
    </details>
  )
}
