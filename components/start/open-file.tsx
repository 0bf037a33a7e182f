import { instantInWords } from '../../lib/dates/in-words.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { chooseFile } from '../controls/choose-file.ts'
import { SameChildLine } from './same-child-line.tsx'

const accepted = '.json,application/json,.zip,application/zip'

/** Opens a plan that was saved as a file, or a package that somebody has sent. What is here already is never replaced unasked. */
export function OpenFile() {
  const { session, t } = useSession()
  const { fault, found, read, takeOver, openExisting, close } = session.planFiles
  const { packages } = session
  const asked = found.value
  const open = (file: File) => {
    close()
    packages.close()
    if (/\.zip$/i.test(file.name)) void packages.read(() => file.arrayBuffer())
    else void read(() => file.text())
  }
  return (
    <>
      <div class="actions">
        <Button look="quiet" onPress={() => chooseFile(open, accepted)}>
          {t.file.open}
        </Button>
      </div>
      <div role="status">
        {fault.value && <p class="error">{t.file.fault[fault.value]}</p>}
        {packages.fault.value && <p class="error">{t.packages.fault[packages.fault.value]}</p>}
      </div>
      {asked && (
        <section class="card" aria-label={t.file.existing}>
          <h2>{t.file.existing}</h2>
          <p>
            <b>{asked.file.child.name || t.unnamed}</b>
          </p>
          <p>{t.file.here(instantInWords(asked.here.changedAt, t.calendar))}</p>
          <p>{t.file.inFile(instantInWords(asked.file.changedAt, t.calendar))}</p>
          <SameChildLine unsure={asked.unsure} here={asked.here} there={asked.file} />
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
