/** Loads the notices beside the plan. They are loaded before they are needed, as the network may be gone by then. */
export const bringNotices = () => import('./widget-notices.tsx')
