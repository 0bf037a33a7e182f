import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { ConfirmInsert } from '../notices/confirm-insert.tsx'
import { FootButtons } from '../plan/foot-buttons.tsx'
import { ReceiverLine } from '../plan/receiver-line.tsx'

/** The three ways out of the panel: into the record, onto the clipboard, to the region. */
export function PanelFoot() {
  const { session, t } = useSession()
  const { busy, notices } = session.state
  const asking = notices.value.find(({ kind }) => kind === 'confirm-insert')
  const site = session.record.site
  const [fitting] = session.filling.fitting.value
  const words = { ...t.beside.working, handoff: t.foot.working }
  const working =
    busy.value === 'locate' || busy.value === 'insert' || busy.value === 'handoff'
      ? words[busy.value]
      : undefined
  return (
    <footer class="foot">
      {asking?.kind === 'confirm-insert' && <ConfirmInsert notice={asking} />}
      <p class="where" role="status">
        {working ?? (site && (site.value ? t.beside.site(site.value) : t.beside.noSite))}
      </p>
      {!asking && <ReceiverLine />}
      {!asking && (
        <div class="actions">
          {site && (
            <Button
              look="main"
              busy={busy.value !== undefined}
              onPress={() => void session.record.locate()}
            >
              {t.beside.insert}
            </Button>
          )}
          {fitting && (
            <Button
              busy={busy.value !== undefined}
              onPress={() => void session.filling.show(fitting)}
            >
              {t.filling.open}
            </Button>
          )}
          <FootButtons />
        </div>
      )}
    </footer>
  )
}
