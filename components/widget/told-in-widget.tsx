export { EditNotice } from '../notices/edit-notice.tsx'
export { BrokenPart } from '../plan/broken-part.tsx'
