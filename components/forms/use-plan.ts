import { useSession } from '../context.ts'
import { useOpenPlan } from './use-open-plan.ts'

/** As `useOpenPlan`, with all of the session and all texts: for the work around the plan. */
export const usePlan = () => ({ ...useOpenPlan(), ...useSession() })
