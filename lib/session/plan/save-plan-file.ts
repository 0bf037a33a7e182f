import { fileName, toSipFile } from '../../plan/file/sip-file.ts'
import type { FilesPort } from '../ports/files.ts'
import type { PlanState, ReadOnly } from '../state.ts'

/** Keeps the open plan as a file. */
export function savePlanFile({ plan, today }: ReadOnly<PlanState>, files: FilesPort): void {
  const open = plan.value
  if (open) files.save(fileName(today.value), 'application/json', toSipFile(open))
}
