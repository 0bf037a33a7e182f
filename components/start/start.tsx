import { useSession } from '../context.ts'
import { Button } from '../controls/button.tsx'
import { TextField } from '../controls/text-field.tsx'
import { Main } from '../main.tsx'
import { NoticeList } from '../notices/notice-list.tsx'
import { Tools } from '../panel/tools.tsx'
import { UpdateWaits } from '../panel/update-waits.tsx'
import { SaveLine } from '../plan/save-line.tsx'
import { FetchPlan } from './fetch-plan.tsx'
import { MissingPlans } from './missing-plans.tsx'
import { OpenFile } from './open-file.tsx'
import { PlanList } from './plan-list.tsx'
import { PurgedPlans } from './purged-plans.tsx'
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
          <Button look={hasRecord ? 'plain' : 'main'} onPress={() => session.shelf.create()}>
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
                value={session.shelf.query.value}
                onInput={(query) => {
                  session.shelf.search(query)
                }}
              />
            )}
            {plans.value.length > 0 && <PlanList />}
          </>
        )}
      </Main>
    </>
  )
}
