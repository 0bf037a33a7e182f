import { readNumber } from '../../plan/personal-number.ts'
import { sameNumber } from '../../plan/same-number.ts'
import type { Plan } from '../../plan/schema.ts'
import { stageOf } from '../../process/stage.ts'
import { newestFirst } from '../list/newest-first.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { FoundChild, InsertionTarget } from '../ports/record.ts'
import type { State } from '../state.ts'
import { offeredProfiles } from './offered-profiles.ts'
import { insertionOf, recordDocument } from './record-content.ts'
import type { WrongChildGuard } from './wrong-child-guard.ts'

/** Between the plan and the record that is open: fetch the child, insert the plan. */
export const createRecordWork = defineModel(
  (models: Models & { readonly guard: WrongChildGuard }) => {
    const { state, notices, busy, plans, guard } = models
    const { record, siteAccess: access } = models.ports
    const { copyWhole } = models.copying

    /** Another child's plan may have been opened meanwhile: then there is nothing to say or copy. */
    const stillOpen = (plan: Plan): boolean => state.plan.value?.id === plan.id

    /** Looks where the caret stands, and asks to confirm child, field and site. */
    const locate = () =>
      busy.whenFree('locate', async () => {
        const plan = state.plan.value
        if (!record || !plan) return
        const targets = await record.locate()
        if (!targets.ok) {
          if (!stillOpen(plan)) return
          if (access && targets.code === 'foreign-frame' && targets.detail) {
            notices.show({
              kind: 'foreign-frame',
              origin: targets.detail,
              refused: false,
              copied: false,
            })
            return
          }
          const copied = await copyWhole(plan)
          notices.show({ kind: 'record-fault', ...targets, copied })
          return
        }
        const check = await guard.look(plan)
        if (stillOpen(plan)) notices.show({ kind: 'confirm-insert', targets: targets.value, check })
      })

    /** What was shown of the child, which is shown no longer. */
    const takeFound = () => {
      const notice = notices.all.value.find((each) => each.kind === 'found')
      if (notice) notices.dismiss(notice)
      return notice
    }
    const begin = ({ name, personalNumber }: FoundChild): void =>
      void plans.create({ name, personalNumber })

    return {
      site: record?.site,
      /** Reads the child's name and number from the open page, and shows them first. */
      find: () =>
        busy.whenFree('find', async () => {
          if (!record) return
          const found = await record.findChild(offeredProfiles(state))
          notices.show(
            found.ok
              ? {
                  kind: 'found',
                  child: found.value,
                  existing: plansOf(state, found.value.personalNumber),
                }
              : { kind: 'record-fault', code: found.code, copied: false },
          )
        }),
      /**
       * Takes what was shown: opens a plan that there is, or goes into a new one where there is none.
       * @param id which plan, where there are several; else the first.
       */
      accept(id?: string): void {
        const notice = takeFound()
        if (!notice) return
        const chosen = id ?? notice.existing[0]
        // It may have been given another number in another window since it was shown.
        const isHere = plansOf(state, notice.child.personalNumber).some((each) => each === chosen)
        if (chosen !== undefined && isHere) plans.open(chosen)
        else begin(notice.child)
      },
      /** Takes what was shown into a new plan, also beside those that there are. */
      begin(): void {
        const notice = takeFound()
        if (notice) begin(notice.child)
      },
      locate,
      /** Asks for leave to reach the frame that the caret is in, and looks again. Called on a press. */
      reachFrame: async (origin: string): Promise<void> => {
        const plan = state.plan.value
        const given = await access?.request(origin)
        if (!plan || !stillOpen(plan)) return
        if (given?.ok) {
          notices.dismiss({ kind: 'foreign-frame' })
          await locate()
        } else {
          const copied = await copyWhole(plan)
          notices.show({ kind: 'foreign-frame', origin, refused: true, copied })
        }
      },
      /**
       * Inserts into the confirmed field. Where the field does not take it, the plan is copied instead.
       * @param reason why it is to stand in a record with another personal number; without one it is
       * not inserted there.
       */
      insert: (target: InsertionTarget, reason = '') =>
        busy.whenFree('insert', async () => {
          const plan = state.plan.value
          const asked = notices.all.value.find((each) => each.kind === 'confirm-insert')
          if (!record || !plan || !asked) return
          const allowed = await guard.allow(plan, target.site, asked.check, reason)
          if (!stillOpen(plan)) return
          if (!allowed.ok) {
            if (allowed.code === 'page-changed') {
              notices.show({ kind: 'record-fault', code: allowed.code, copied: false })
            }
            return
          }
          const document = recordDocument(plan, state.writer.value, undefined, state.today.value)
          const result = await record.insert(target, insertionOf(document), allowed.value.look)
          if (!stillOpen(plan)) return
          const whole = result.ok && result.value.found === result.value.of
          const copied = whole ? false : await copyWhole(plan)
          notices.show(
            result.ok
              ? { kind: 'inserted', receipt: result.value, copied }
              : { kind: 'record-fault', ...result, copied },
          )
        }),
    }
  },
)

/** The child's plans: those that go on before those that are closed, the last changed first. */
const plansOf = (state: State, personalNumber: string): readonly string[] => {
  // A slip of the hand may be another child's number.
  if (!readNumber(personalNumber)) return []
  const isClosed = (plan: Plan) => Number(stageOf(plan, state.today.value) === 'closed')
  return state.plans.value
    .filter(({ child }) => sameNumber(child.personalNumber, personalNumber))
    .toSorted((one, other) => isClosed(one) - isClosed(other) || newestFirst(one, other))
    .map(({ id }) => id)
}
