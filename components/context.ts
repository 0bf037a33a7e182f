import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { wordsIn } from '../lib/i18n/languages.ts'
import type { PlanTexts } from '../lib/i18n/sv/plan-texts.ts'
import type { Messages } from '../lib/i18n/sv/sv.ts'
import { worded } from '../lib/i18n/worded.ts'
import type { Edit } from '../lib/plan/edits.ts'
import type { Plan } from '../lib/plan/schema.ts'
import type { PlanSession } from '../lib/session/plan-session.ts'
import type { Session } from '../lib/session/session.ts'

/** The session that all components work with: a whole one, or the work with one plan alone. */
export const SessionContext = createContext<PlanSession | undefined>(undefined)

/**
 * The work with the plan alone, and its texts: what a component uses that stands in the panel and in
 * any page.
 */
export function usePlanSession(): { session: PlanSession; t: PlanTexts } {
  const session = useContext(SessionContext)
  if (!session) throw new Error('A component stands outside a plan')
  return { session, t: session.state.texts.value }
}

/** The whole session, and the texts in the user's language and the region's words, which the component follows. */
export function useSession(): { session: Session; t: Messages } {
  const { session } = usePlanSession()
  if (!isWhole(session)) throw new Error('A component stands outside <App>')
  return { session, t: session.state.texts.value }
}

const isWhole = (session: PlanSession): session is Session => 'safe' in session

/** The open plan, the texts, and one way to change it. Forms stand only where a plan is open. */
export function useOpenPlan() {
  const { session, t } = usePlanSession()
  const plan: Plan | undefined = session.state.plan.value
  if (!plan) throw new Error('A form stands where no plan is open')
  return {
    plan,
    t,
    session,
    /**
     * Changes this very plan, also when another has been opened before the field is left.
     * @param group names the input, so that typing in it is one step to undo.
     */
    edit: (change: Edit, group?: string) => session.editing.edit(change, group, plan.id),
    newId: session.newId,
  }
}

/** As `useOpenPlan`, with all of the session and all texts: for the work around the plan. */
export const usePlan = () => ({ ...useOpenPlan(), ...useSession() })

/**
 * The words of a part of the interface that is loaded after the plan, in the language shown.
 * @param swedish its words in `lib/i18n/sv/`, which the component brings along.
 */
export function useWords<Screen extends Partial<Messages>>(swedish: Screen): Screen {
  const { language, region } = usePlanSession().session.state
  return worded(wordsIn(language.value, swedish), region.value.wording, language.value)
}
