/** What is said beside the plan. Fetched when somebody comes near: it has to be here when the way is not. */
export const bringNotices = () => import('./widget-notices.tsx')
