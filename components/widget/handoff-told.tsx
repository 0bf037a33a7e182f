export { HandoffNotice } from '../notices/handoff-notice.tsx'
export { HandoffLine } from '../plan/handoff-line.tsx'
