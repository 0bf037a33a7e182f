/**
 * How the words of two windows become one plan. It comes when it is first needed: most plans are open in
 * one window, and the widget's first view does not wait for it.
 */
export const bringJoining = () => import('../../plan/join-windows.ts')

export type JoinPlans = Awaited<ReturnType<typeof bringJoining>>['joinPlans']

/** What takes back a step that something has come after. */
export const bringTakingBack = () => import('../../plan/take-back.ts')
