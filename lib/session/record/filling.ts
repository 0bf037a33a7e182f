import { computed, signal } from '@preact/signals'
import { sectionContent } from '../../plan/sections/section-content.ts'
import type { HostProfile } from '../../records/host-profile.ts'
import { matchesPage } from '../../records/matches-page.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { Visit } from '../ports/record.ts'
import { type FillRow, fieldsOf, fill, isSettled, lookFor } from './fill-rows.ts'
import { offeredProfiles } from './offered-profiles.ts'
import type { PageCheck } from './page-check.ts'
import type { WrongChildGuard } from './wrong-child-guard.ts'

/** The work of filling a page's fields, as it stands. */
export type Filling = {
  readonly profile: HostProfile
  readonly planId: string
  readonly visit: Visit
  /** Whose record the page was when the user was asked. */
  readonly check: PageCheck
  /** The page has come to show another child since the user was asked, who is asked anew. */
  readonly turned: boolean
  readonly rows: readonly FillRow[]
  /** `asking`: shown, and nothing written. `stopped`: at the row `at`, which is in doubt. */
  readonly stage: 'asking' | 'running' | 'stopped' | 'done'
  readonly at: number
}

/** Section by section into the fields that a host profile names, one after another. */
export const createFilling = defineModel((models: Models & { readonly guard: WrongChildGuard }) => {
  const { state, notices, busy, guard } = models
  const { clipboard, record: port } = models.ports
  const filling = signal<Filling | undefined>(undefined)
  /** The profiles that are made for the open page and say where something goes. */
  const fitting = computed(() => {
    const page = port?.page.value
    return page === undefined
      ? []
      : offeredProfiles(state).filter(
          (profile) => profile.sections.length > 0 && matchesPage(profile, page),
        )
  })

  const close = (): void => {
    filling.value = undefined
    if (state.screen.value === 'filling') state.screen.value = 'plan'
  }

  const planOf = ({ planId }: Filling) =>
    state.plan.value?.id === planId ? state.plan.value : undefined

  const setRow = (index: number, row: FillRow['state']): void => {
    const now = filling.value
    if (!now) return
    const rows = now.rows.map((each, at) => (at === index ? { ...each, state: row } : each))
    filling.value = { ...now, rows }
  }

  let starting = false

  /** Looks at the page and shows what would go where. Rows that are settled stay as they are. */
  const show = async (
    profile: HostProfile,
    before: readonly FillRow[] = [],
    turned = false,
  ): Promise<void> => {
    const plan = state.plan.value
    if (!port || !plan) return
    await busy.whenFree('locate', async () => {
      const visit = await port.visit()
      if (!visit.ok) {
        close()
        notices.show({ kind: 'record-fault', code: visit.code, copied: false })
        return
      }
      const rows: FillRow[] = []
      for (const [index, row] of fieldsOf(profile).entries()) {
        const settled = before[index]
        rows.push(
          settled && isSettled(settled)
            ? settled
            : {
                ...row,
                state: await lookFor(visit.value, row, plan, state.writer.value, state.today.value),
              },
        )
      }
      const check = await guard.look(plan)
      if (state.plan.value?.id !== plan.id) return
      const stage = rows.every(isSettled) ? 'done' : 'asking'
      filling.value = {
        profile,
        planId: plan.id,
        visit: visit.value,
        check,
        turned,
        rows,
        stage,
        at: 0,
      }
      state.screen.value = 'filling'
    })
  }

  /** Fills row by row; before each of them the page is read once more. */
  const fillFrom = async (
    from: number,
    beside: boolean,
  ): Promise<'done' | 'stopped' | 'turned'> => {
    for (let at = from; filling.value && at < filling.value.rows.length; at++) {
      const now = filling.value
      const row = now.rows[at]
      if (!row || isSettled(row)) continue
      filling.value = { ...now, at }
      const asked = planOf(now)
      const allowed = asked && (await guard.still(asked, now.check))
      const plan = planOf(now)
      if (!filling.value || !allowed?.ok || !plan) return 'turned'
      const done = await fill(now.visit, row, plan, state.writer.value, state.today.value, {
        beside: beside && at === from,
        look: allowed.value.look,
      })
      setRow(at, done)
      if (done.kind === 'doubt' || done.kind === 'unsure') return 'stopped'
    }
    return 'done'
  }

  /**
   * Fills from a row on, until one is in doubt or all are done. Where the page has come to show
   * another child than the one that was asked about, nothing more is written and the rest is asked anew.
   */
  const run = async (from: number, beside = false): Promise<void> => {
    if (!filling.value || state.busy.value) return
    filling.value = { ...filling.value, stage: 'running', at: from }
    const end = await busy.whenFree('insert', () => fillFrom(from, beside))
    const now = filling.value
    if (!now || !end) return
    if (end !== 'turned') filling.value = { ...now, stage: end }
    else if (planOf(now)) await show(now.profile, now.rows, true)
    else close()
  }

  return {
    possible: port !== undefined,
    page: port?.page,
    fitting,
    now: filling,
    show: (profile: HostProfile) => show(profile),
    /** Child and site have been confirmed. @param reason why the plan is to stand in another child's record. */
    start: async (reason = '') => {
      const now = filling.value
      const plan = now && planOf(now)
      if (!plan || starting) return
      starting = true
      const allowed = await guard.allow(plan, now.visit.site, now.check, reason).finally(() => {
        starting = false
      })
      if (allowed.ok) return run(0)
      // Another child than when it was asked: what is shown and asked is made anew.
      if (allowed.code === 'page-changed') return show(now.profile, now.rows, true)
    },
    /** Once more at the row in doubt. `beside`: after the words that the field holds, or over a choice. */
    again: (beside: boolean) => run(filling.value?.at ?? 0, beside),
    /** Leaves the row in doubt as it is, and goes on. */
    skip: () => {
      const now = filling.value
      if (now?.stage !== 'stopped') return
      const { kind } = now.rows[now.at]?.state ?? {}
      if (kind === 'doubt') setRow(now.at, { kind: 'skipped' })
      return run(now.at + 1)
    },
    /** The page has changed: looks anew, and asks anew. */
    lookAgain: () => {
      const now = filling.value
      return now && show(now.profile, now.rows)
    },
    /** Copies what belongs in the row in doubt. */
    copy: async () => {
      const now = filling.value
      const plan = now && planOf(now)
      const content =
        plan &&
        sectionContent(
          plan,
          now.rows[now.at]?.sections ?? [],
          state.writer.value,
          state.today.value,
        )
      if (content) {
        const { html, text } = content
        const written = await clipboard.write({ html, text })
        return written.ok
      }
      return false
    },
    close,
  }
})
