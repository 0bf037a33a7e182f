import type { RefObject } from 'preact'
import { useRef } from 'preact/hooks'
import { instantInWords } from '../../lib/dates/in-words.ts'
import type { Conflict } from '../../lib/plan/conflict/conflict.ts'
import { sideOf, undecided } from '../../lib/plan/conflict/resolve-conflict.ts'
import { type SectionId, sectionIds } from '../../lib/plan/output/plan-document.ts'
import { fields } from '../../lib/plan/template/fields.ts'
import { useSession } from '../context.ts'
import { Button, IconButton } from '../controls/button.tsx'
import { Main } from '../main.tsx'
import { RegionFault } from '../start/region-fault.tsx'
import { DifferenceChoice } from './difference-choice.tsx'

/** The plan as the region has it and as it is here: only what differs, and a choice in each. */
export function ConflictView() {
  const { session, t } = useSession()
  const { resolving } = session
  const list = useRef<HTMLDivElement>(null)
  const now = resolving.step.value
  const conflict = resolving.conflict.value
  return (
    <>
      <header class="head">
        <div class="head-tools">
          <IconButton icon="back" label={t.settings.back} onPress={resolving.close} />
        </div>
        <h1 tabIndex={-1}>{t.conflict.title}</h1>
      </header>
      <Main>
        <div role="status">
          {now.kind === 'reading' && <p>{t.conflict.reading}</p>}
          {now.kind === 'rewritten' && <p class="error">{t.conflict.rewritten}</p>}
          {now.kind === 'fault' && (
            <>
              <RegionFault fault={now} again={resolving.read} />
              {now.code !== 'signed-out' && (
                <Button onPress={() => void resolving.read()}>{t.takingOver.again}</Button>
              )}
            </>
          )}
          {now.kind === 'choosing' && (
            <p>{t.conflict.changed(instantInWords(now.theirs.receipt.at, t.calendar))}</p>
          )}
        </div>
        {conflict && <Differences conflict={conflict} list={list} />}
      </Main>
      {conflict && <ConflictFoot conflict={conflict} list={list} />}
    </>
  )
}

type Shown = { conflict: Conflict; list: RefObject<HTMLDivElement | null> }

function Differences({ conflict: { differences }, list }: Shown) {
  const { session, t } = useSession()
  const { choices, choose } = session.resolving
  const titleOf = useSectionTitle()
  return (
    <div ref={list}>
      <p class="quiet">{differences.length > 0 ? t.conflict.help : t.conflict.same}</p>
      {sectionIds.map((section) => {
        const here = differences.filter((each) => each.section === section)
        return (
          here.length > 0 && (
            <section key={section} class="group">
              <h2>{titleOf(section)}</h2>
              {here.map((difference) => (
                <DifferenceChoice
                  key={difference.key}
                  difference={difference}
                  side={sideOf(difference, choices.value)}
                  onChoose={(side) => choose(difference.key, side)}
                />
              ))}
            </section>
          )
        )
      })}
    </div>
  )
}

function ConflictFoot({ conflict, list }: Shown) {
  const { session, t } = useSession()
  const { resolving, state } = session
  const left = undecided(conflict, resolving.choices.value)
  const busy = state.busy.value !== undefined
  return (
    <footer class="foot">
      <p class="where" role="status">
        {busy ? t.foot.working : left > 0 ? t.conflict.left(left) : t.conflict.ready}
      </p>
      <div class="actions">
        <Button
          look="main"
          busy={busy}
          onPress={() => {
            if (left === 0) void resolving.send()
            else list.current?.querySelector<HTMLInputElement>('.undecided input')?.focus()
          }}
        >
          {t.conflict.send}
        </Button>
      </div>
    </footer>
  )
}

/** What a part of the plan is called where it is read, in the region's own words. */
function useSectionTitle(): (id: SectionId) => string {
  const { t } = useSession()
  return (id) => {
    if (id === 'introduction') return t.child.title
    const field = fields.find((each) => each.id === id)
    if (!field) return t.conflict.around
    return `${field.number}. ${t.fieldNames[field.id].title}`
  }
}
