import { isSettled } from '../../lib/session/record/fill-rows.ts'
import type { Filling } from '../../lib/session/record/filling.ts'
import { useSession } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { Select } from '../controls/choice.tsx'
import { Main } from '../main.tsx'
import { WrongChildQuestion } from '../notices/wrong-child-question.tsx'
import { DoubtActions } from './doubt-actions.tsx'
import { useNames } from './names.ts'
import { RowStatus } from './row-status.tsx'

/** Section by section: what goes where, the question whether the child is right, and the receipts. */
export function FillingView() {
  const { session, t } = useSession()
  const names = useNames()
  const now = session.filling.now.value
  if (!now) return null
  return (
    <>
      <header class="head">
        <div class="head-tools">
          <IconButton icon="back" label={t.settings.back} onPress={session.filling.close} />
        </div>
        <h1 tabIndex={-1}>{t.filling.title}</h1>
      </header>
      <Main>
        {now.stage === 'asking' && <ProfileChoice now={now} />}
        <ul class="fill-rows" aria-label={t.filling.where}>
          {now.rows.map((row, index) => {
            const stopped = now.stage === 'stopped' && index === now.at
            return (
              <li
                key={JSON.stringify(row.place)}
                class={stopped ? 'fill-row fill-stopped' : 'fill-row'}
              >
                <p>
                  <b>{row.sections.map(names.section).join(', ')}</b>
                  <span class="fill-field">→ {names.field(row.place)}</span>
                </p>
                <RowStatus row={row} />
                {stopped && <DoubtActions now={now} />}
              </li>
            )
          })}
        </ul>
      </Main>
      <FillingFoot now={now} />
    </>
  )
}

function FillingFoot({ now }: { now: Filling }) {
  const { session, t } = useSession()
  const { filling } = session
  const filled = now.rows.filter((row) => row.state.kind === 'filled').length
  const left = now.rows.filter((row) =>
    ['skipped', 'doubt', 'unsure', 'ready'].includes(row.state.kind),
  ).length
  return (
    <footer class="foot">
      <div role="status">
        {now.stage === 'running' && (
          <p class="where">{t.filling.running(now.at + 1, now.rows.length)}</p>
        )}
        {(now.stage === 'done' || now.stage === 'stopped') && (
          <p class="where">
            {t.filling.done(filled)}{' '}
            {now.stage === 'stopped' && t.filling.stopped(now.at + 1, now.rows.length)}
            {now.stage === 'done' && left > 0 && t.filling.left(left)}{' '}
            {now.stage === 'done' && filled > 0 && t.filling.save}
          </p>
        )}
      </div>
      {now.stage === 'asking' && <ConfirmFill now={now} />}
      {(now.stage === 'done' || now.stage === 'stopped') && (
        <div class="actions">
          <Button look={now.stage === 'done' ? 'main' : 'plain'} onPress={filling.close}>
            {t.filling.finish}
          </Button>
        </div>
      )}
    </footer>
  )
}

/** The wrong-child guard, once for all the fields. */
function ConfirmFill({ now }: { now: Filling }) {
  const { session, t } = useSession()
  const { filling } = session
  return (
    <WrongChildQuestion
      check={now.check.child}
      site={now.visit.site}
      yes={t.filling.yes}
      waits={now.rows.every(isSettled)}
      onYes={(reason) => void filling.start(reason)}
      onNo={filling.close}
    >
      {now.turned && <p class="nudge">{t.filling.turned}</p>}
    </WrongChildQuestion>
  )
}

/** Which profile is used, where several are made for the page. */
function ProfileChoice({ now }: { now: Filling }) {
  const { session, t } = useSession()
  const fitting = session.filling.fitting.value
  if (fitting.length < 2) return <p class="quiet">{now.profile.name}</p>
  return (
    <Select
      label={t.filling.choose}
      value={String(fitting.indexOf(now.profile))}
      options={Object.fromEntries(fitting.map(({ name }, index) => [String(index), name]))}
      onChange={(index) => {
        const chosen = fitting[Number(index)]
        if (chosen) void session.filling.show(chosen)
      }}
    />
  )
}
