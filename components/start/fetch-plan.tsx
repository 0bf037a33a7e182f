import { useState } from 'preact/hooks'
import { dayInWords } from '../../lib/dates/in-words.ts'
import type { FoundPlan } from '../../lib/session/ports/region.ts'
import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { FetchedPlanView } from './fetched-plan-view.tsx'
import { RegionFault } from './region-fault.tsx'

/** A plan that somebody else has handed off: asked for, shown, and taken over. */
export function FetchPlan() {
  const { session, t } = useSession()
  const { possible, step, start, close, search } = session.takingOver
  const [written, setWritten] = useState('')
  const now = step.value
  if (!possible.value && !['found', 'fault'].includes(now.kind)) return null
  if (now.kind === 'closed') {
    return (
      <div class="actions">
        <Button look="quiet" onPress={start}>
          {t.takingOver.open}
        </Button>
      </div>
    )
  }
  const leave = () => {
    setWritten('')
    close()
  }
  const title = now.kind === 'found' && now.savedAt ? t.packages.title : t.takingOver.title
  return (
    <section class="card" aria-label={title}>
      <h2>{title}</h2>
      {now.kind === 'found' ? (
        <FetchedPlanView found={now} onLeave={leave} />
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault()
            if (now.kind !== 'working') void search(written)
          }}
        >
          <TextField
            label={t.takingOver.what}
            hint={t.takingOver.help}
            value={written}
            onInput={setWritten}
          />
          <div role="status">
            {now.kind === 'none' && <p class="error">{t.takingOver.none}</p>}
            {now.kind === 'fault' && <RegionFault fault={now} again={now.again} />}
          </div>
          {now.kind === 'choice' && <FoundPlans plans={now.plans} />}
          <div class="actions">
            <Button look="main" submit busy={now.kind === 'working'}>
              {now.kind === 'working' ? t.takingOver.searching : t.takingOver.search}
            </Button>
            <Button onPress={leave}>{t.cancel}</Button>
          </div>
        </form>
      )}
    </section>
  )
}

/** The plans that the region has for one child, to choose from. */
function FoundPlans({ plans }: { plans: readonly FoundPlan[] }) {
  const { session, t } = useSession()
  return (
    <>
      <p>{t.takingOver.choose}</p>
      <ul class="plans">
        {plans.map(({ reference, title, author, created }) => (
          <li key={reference} class="row plan-row">
            <button
              type="button"
              class="row-button"
              onClick={() => void session.takingOver.fetchPlan(reference)}
            >
              <b>{title || t.takingOver.untitled}</b>
              <span class="row-meta">
                {t.takingOver.from(author, created && dayInWords(created, t.calendar))}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
