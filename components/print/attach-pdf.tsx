import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { chooseFile } from '../controls/choose-file.ts'

const accepted = '.pdf,application/pdf'

/** The printed plan as a PDF that goes with what is handed off, where the user wants that. */
export function AttachPdf() {
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
