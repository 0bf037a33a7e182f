import { type Edit, patchRow } from '../plan/edits.ts'
import type { Party } from '../plan/schema.ts'

/** Notes whether somebody is here. Who has not been there has confirmed nothing. */
export const markAttended = (id: string, attended: Party['attended']): Edit =>
  patchRow('parties', id, { attended, ...(attended !== 'present' && { confirmedAt: '' }) })
