import { failure, type Result, success } from '../../result.ts'
import { isPdf } from '../attached-pdf.ts'
import { type RestoreFault, restorePlan } from '../migrations.ts'
import type { Plan } from '../schema.ts'
import { toldOnly } from '../unread.ts'

/** Two endings: the last says that it is JSON to a machine, the first whose it is to a user. */
export const fileEnding = '.sip.json'

/** A name that says nothing of the child: it shows in lists and on shared screens. */
export const fileName = (today: string): string => `sip-plan-${today}${fileEnding}`

/**
 * The whole plan as a file, with its versions and answers to surveys. The writer's private notes
 * stay on the device, why it was put in another record, what could not be read, and what was handed off
 * from here: they are for nobody else, and a file is made to be given away.
 */
export const toSipFile = (plan: Plan): string =>
  `${JSON.stringify({ ...plan, ...ofThisDevice, meeting: { ...plan.meeting, privateNotes: '' } }, null, 2)}\n`

const ofThisDevice = { handoffs: [], otherRecords: [], pdf: undefined, mended: undefined }

/** What a file held and a plan does not take from one. */
export type LeftInFile = 'handoffs' | 'pdf'

export type FilePlan = { readonly plan: Plan; readonly left: readonly LeftInFile[] }

/**
 * A plan from a file; the same door as for every plan from outside. A file brings what the plan says
 * and no deeds: no handoff that was begun or claims to be done, nothing that would go to a region
 * unseen, and no PDF that is none.
 */
export function readSipFile(content: string): Result<FilePlan, RestoreFault> {
  try {
    // Some editors put a mark of the byte order first.
    const { pdf, ...found } = Object(JSON.parse(content.replace(/^\ufeff/, '')))
    const isBad = pdf !== undefined && !isPdf(pdf?.data)
    const read = restorePlan(pdf === undefined || isBad ? found : { ...found, pdf })
    if (!read.ok) return read
    const { handoffs, unread, ...plan } = read.value
    return success({
      plan: { ...plan, handoffs: [], otherRecords: [], unread: unread.map(toldOnly) },
      left: [
        ...(handoffs.length > 0 ? ['handoffs' as const] : []),
        ...(isBad ? ['pdf' as const] : []),
      ],
    })
  } catch {
    return failure('not-a-plan')
  }
}
