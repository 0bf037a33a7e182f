import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { wordsIn } from '../lib/i18n/languages.ts'
import type { PlanTexts } from '../lib/i18n/sv/plan-texts.ts'
import type { Messages } from '../lib/i18n/sv/sv.ts'
import { worded } from '../lib/i18n/worded.ts'
import type { PlanSession } from '../lib/session/plan-session.ts'

export const PlanSessionContext = createContext<PlanSession | undefined>(undefined)

/**
 * The work with the plan alone, and its texts: what a component uses that stands in the panel and in
 * any page.
 */
export function usePlanSession(): { session: PlanSession; t: PlanTexts } {
  const session = useContext(PlanSessionContext)
  if (!session) throw new Error('A component stands outside a plan')
  return { session, t: session.state.texts.value }
}

/**
 * The words of a part of the interface that is loaded after the plan, in the language shown.
 * @param swedish its words in `lib/i18n/sv/`, which the component brings along.
 */
export function useWords<Screen extends Partial<Messages>>(swedish: Screen): Screen {
  const { language, region } = usePlanSession().session.state
  return worded(wordsIn(language.value, swedish), region.value.wording, language.value)
}
