import { useSession } from '../context.ts'

/** The way to keep plans on this device, while nothing is kept. */
export function ChoosePassphrase() {
  const { session, t } = useSession()
  const { screen } = session.state
  if (!session.safe.canCreate || screen.value === 'settings') return null
  return (
    <>
      {' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          screen.value = 'settings'
        }}
      >
        {t.tools.choose}
      </button>
    </>
  )
}
