import { dayInWords } from '../../lib/dates/in-words.ts'
import { useSession } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { Icon } from '../controls/icon.tsx'
import { TextField } from '../controls/text-field.tsx'
import { Main } from '../main.tsx'
import { NoticeList } from '../notices/notice-list.tsx'
import { Tools } from '../panel/tools.tsx'
import { UpdateWaits } from '../panel/update-waits.tsx'
import { SaveLine } from '../plan/save-line.tsx'
import { FetchPlan } from './fetch-plan.tsx'
import { OpenFile } from './open-file.tsx'
import { PlanListView } from './plan-list-view.tsx'
import { ReadIn } from './read-in.tsx'
import { UnreadablePlans } from './unreadable-plans.tsx'

/** Where a plan is found, fetched or begun. */
export function Start() {
  const { session, t } = useSession()
  const { plans, busy } = session.state
  const unreadable = session.unreadable.rows.value.length > 0
  const asking = session.state.notices.value.some(({ kind }) => kind === 'found')
  const hasRecord = session.record.site !== undefined
  return (
    <>
      <header class="head">
        <div class="head-tools">
          <SaveLine />
          <Tools />
        </div>
        <h1 tabIndex={-1}>{t.start.title}</h1>
      </header>
      <Main>
        <NoticeList />
        <MissingPlans />
        <PurgedPlans />
        <UpdateWaits />
        {hasRecord && <p class="help">{t.start.fetchHelp}</p>}
        <div class="actions">
          {hasRecord && (
            <Button
              look={asking ? 'plain' : 'main'}
              busy={busy.value === 'find'}
              onPress={() => void session.record.find()}
            >
              {busy.value === 'find' ? t.start.fetching : t.start.fetch}
            </Button>
          )}
          <Button look={hasRecord ? 'plain' : 'main'} onPress={() => session.plans.create()}>
            {t.start.create}
          </Button>
        </div>
        <div class="ways">
          <FetchPlan />
          <ReadIn />
          <OpenFile />
        </div>
        <UnreadablePlans />
        {plans.value.length === 0 && !unreadable ? (
          <div class="nothing">
            <h2>{t.start.none}</h2>
            <p>{hasRecord ? t.start.noneHelp : t.start.noneHere}</p>
          </div>
        ) : (
          <>
            {plans.value.length > 1 && (
              <TextField
                label={t.start.search}
                type="search"
                value={session.plans.query.value}
                onInput={(query) => {
                  session.plans.search(query)
                }}
              />
            )}
            {plans.value.length > 0 && <PlanListView />}
          </>
        )}
      </Main>
    </>
  )
}

/** What was kept here once and is gone, and what can be done: never an empty list without a word. */
function MissingPlans() {
  const { session, t } = useSession()
  const { missing } = session.safe
  const what = missing?.what.value
  const words = t.missing
  return (
    <div role="status">
      {missing && what && (
        <section class="notice notice-look">
          <Icon name="alert" />
          <div class="notice-words">
            <h2>{what.kind === 'vault' ? words.vault : words.drafts(what.count)}</h2>
            <p>
              {what.kind === 'vault'
                ? words.vaultHelp(dayInWords(what.since, t.calendar))
                : words.draftsHelp}
            </p>
            <Button onPress={() => session.view.show('keep')}>{words.choose}</Button>
          </div>
          <IconButton icon="close" label={t.close} onPress={() => void missing.seen()} />
        </section>
      )}
    </div>
  )
}

/** Which plans have been purged, and when: said until it has been read. */
function PurgedPlans() {
  const { session, t } = useSession()
  const gone = session.purging?.gone.value ?? []
  const days = [...new Set(gone.map(({ day }) => day))]
  return (
    <div role="status">
      {days.length > 0 && (
        <section class="notice notice-plain">
          <Icon name="page" />
          <div class="notice-words">
            {days.map((day) => {
              const names = gone.flatMap((plan) =>
                plan.day === day ? [plan.name || t.purge.nameless] : [],
              )
              return <p key={day}>{t.purge.gone(names, dayInWords(day, t.calendar))}</p>
            })}
          </div>
          <IconButton icon="close" label={t.close} onPress={() => void session.purging?.seen()} />
        </section>
      )}
    </div>
  )
}
