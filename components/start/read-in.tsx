import type { ReadPlan } from '../../lib/session/record/reading-in.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { StandingLine } from '../notices/standing-line.tsx'
import { PasteArea } from './paste-area.tsx'

/** A plan that stands in a record is read in the page or pasted here, shown, and then taken. */
export function ReadIn() {
  const { session, t } = useSession()
  const { open, result, start, close, canReadPage, readPage } = session.readingIn
  if (!open.value) {
    return (
      <div class="actions">
        {canReadPage && (
          <Button
            look="quiet"
            busy={session.state.busy.value === 'read'}
            onPress={() => void readPage()}
          >
            {session.state.busy.value === 'read' ? t.reading.reading : t.reading.fromPage}
          </Button>
        )}
        <Button look="quiet" onPress={start}>
          {t.reading.open}
        </Button>
      </div>
    )
  }
  const read = result.value
  return (
    <section class="card" aria-label={t.reading.title}>
      <h2>{t.reading.title}</h2>
      {(typeof read !== 'object' || read.from === 'pasted') && (
        <PasteArea
          label={t.reading.paste}
          hint={t.reading.help}
          onPasted={(pasted) => session.readingIn.read(pasted)}
        />
      )}
      <div role="status">
        {read === 'not-a-plan' && <p class="error">{t.reading.notAPlan}</p>}
        {read === 'no-plan-on-page' && <p class="error">{t.reading.noPlanOnPage}</p>}
        {typeof read === 'object' && <Found read={read} />}
      </div>
      <div class="actions">
        {typeof read === 'object' && <Accept read={read} />}
        <Button onPress={close}>{t.reading.cancel}</Button>
      </div>
    </section>
  )
}

function Found({ read }: { read: ReadPlan }) {
  const { t } = useSession()
  const { plan, birthYear, parts, unread, existing, from, more, standing } = read
  return (
    <>
      <p>
        <b>{plan.child.name || t.unnamed}</b>
        {birthYear && <span class="quiet"> {t.head.born(birthYear)}</span>}
      </p>
      {from !== 'pasted' && <p class="quiet">{t.reading.from[from]}</p>}
      {more > 0 && <p class="nudge">{t.reading.more(more)}</p>}
      <p>{t.reading.parts(parts)}</p>
      <p class="quiet">{t.reading.noNumber}</p>
      {unread.length > 0 && (
        <>
          <p>{t.reading.unread}</p>
          <p class="unread">{unread.join('\n')}</p>
          <p class="quiet">{t.reading.kept}</p>
        </>
      )}
      {existing && <p>{t.reading.existing(existing.child.name)}</p>}
      {standing && <StandingLine standing={standing} />}
    </>
  )
}

function Accept({ read }: { read: ReadPlan }) {
  const { session, t } = useSession()
  const { accept, openExisting } = session.readingIn
  return read.existing ? (
    <>
      <Button look="main" onPress={openExisting}>
        {t.reading.openExisting}
      </Button>
      <Button onPress={accept}>{t.reading.acceptNew}</Button>
    </>
  ) : (
    <Button look="main" onPress={accept}>
      {t.reading.accept}
    </Button>
  )
}
