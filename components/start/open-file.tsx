import { instantInWords } from '../../lib/i18n/dates.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { chooseFile } from '../controls/choose-file.ts'

/** Opens a plan that was saved as a file. What is here already is never replaced unasked. */
export function OpenFile() {
  const { session, t } = useSession()
  const { fault, found, read, takeOver, openExisting, close } = session.planFiles
  const language = session.state.language.value
  const asked = found.value
  return (
    <>
      <div class="actions">
        <Button look="quiet" onPress={() => chooseFile((file) => void read(() => file.text()))}>
          {t.file.open}
        </Button>
      </div>
      <div role="status">{fault.value && <p class="error">{t.file.fault[fault.value]}</p>}</div>
      {asked && (
        <section class="group" aria-label={t.file.existing}>
          <h2>{t.file.existing}</h2>
          <p>
            <b>{asked.file.child.name || t.unnamed}</b>
          </p>
          <p>{t.file.here(instantInWords(asked.here.changedAt, language))}</p>
          <p>{t.file.inFile(instantInWords(asked.file.changedAt, language))}</p>
          <div class="actions">
            <Button look="main" onPress={openExisting}>
              {t.file.openExisting}
            </Button>
            <Button onPress={takeOver}>{t.file.takeOver}</Button>
            <Button onPress={close}>{t.cancel}</Button>
          </div>
        </section>
      )}
    </>
  )
}
