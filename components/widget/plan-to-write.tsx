import { bringCopyOf } from '../../lib/session/plan/copying.ts'
import { PlanView } from '../plan/plan-view.tsx'
import { bringTold } from './bring-told.ts'
import { later } from './later.tsx'

const load = () => import('../forms/field-form.tsx')
const FieldForm = later(async () => (await load()).FieldForm, true)

/** The plan, whose forms come when a part is unfolded. */
export const PlanToWrite = () => <PlanView FieldForm={FieldForm} />

/** Whoever comes near may be about to write or copy: what that takes is fetched before it is asked for. */
export const bringForms = (): void =>
  void Promise.all([load(), bringTold(), bringCopyOf()]).catch(() => undefined)
