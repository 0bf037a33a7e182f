import { useState } from 'preact/hooks'
import type { PagesPort } from '../../lib/session/ports/pages.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { chooseFile } from '../controls/choose-file.ts'
import { SavePackage } from './save-package.tsx'
import { sheetNames } from './sheet-names.ts'

/** What can be taken out of the panel on paper or as a file. Folded: most days nobody needs it. */
export function PrintMenu() {
  const { session, t } = useSession()
  const { pages, state } = session
  const [open, setOpen] = useState(false)
  const plan = state.plan.value
  if (!plan || !pages) return null
  return (
    <details class="more print-menu" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t.print.menu}</summary>
      {open && <PrintChoices planId={plan.id} pages={pages} />}
    </details>
  )
}

/** One button for each sheet, and one for the file. */
function PrintChoices({ planId, pages }: { planId: string; pages: PagesPort }) {
  const { session, t } = useSession()
  const { planFiles } = session
  return (
    <>
      <ul>
        {sheetNames.map((what) => (
          <li key={what}>
            <Button
              look="quiet"
              icon="page"
              onPress={() => pages.open('print', { plan: planId, what })}
            >
              {t.print.sheets[what]}
            </Button>
          </li>
        ))}
      </ul>
      {planFiles.canSave && (
        <div class="way">
          <Button onPress={planFiles.save}>{t.file.save}</Button>
          <p class="hint">{t.file.saveHelp}</p>
        </div>
      )}
      <AttachPdf />
      <SavePackage />
    </>
  )
}

const accepted = '.pdf,application/pdf'

/** The printed plan as a PDF that goes with what is handed off, where the user wants that. */
function AttachPdf() {
  const { session, t } = useSession()
  const { possible, fault, standing, attach, remove } = session.printedPdf
  if (!possible) return null
  const choose = () => chooseFile((file) => void attach(() => file.arrayBuffer()), accepted)
  return (
    <div class="way">
      <div class="actions">
        <Button onPress={choose}>{t.pdf.attach}</Button>
        {standing.value && <Button onPress={remove}>{t.pdf.remove}</Button>}
      </div>
      <p class="hint">{t.pdf.help}</p>
      <div role="status">
        {fault.value && <p class="error">{t.pdf.fault[fault.value]}</p>}
        {!fault.value && standing.value && <p>{t.pdf.standing[standing.value]}</p>}
      </div>
    </div>
  )
}
