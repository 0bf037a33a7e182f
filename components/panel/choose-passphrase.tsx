import { useSession } from '../context.ts'

/** The way to keep plans on this device, while nothing is kept. */
export function ChoosePassphrase() {
  const { session, t } = useSession()
  const { screen } = session.state
  if (!session.safe.canCreate) return null
  return (
    <>
      {' '}
      <button type="button" class="link" onClick={() => session.view.show('keep')}>
        {t.tools[screen.value === 'start' ? 'keepAll' : 'keep']}
      </button>
    </>
  )
}
