export { HandoffLine } from '../plan/handoff-line.tsx'
