import { failure, type Result, success } from '../result.ts'
import { fingerprint, isFingerprintOf } from './fingerprint.ts'
import { fold } from './output/fold.ts'
import type { Plan } from './schema.ts'

/** The most that a care plan document may hold (RIV-TA GetCarePlans 2.0). */
const mostBytes = 100 * 1024

export type PdfFault =
  | 'not-a-pdf'
  | 'too-large'
  /** Printed from another plan. */
  | 'other-plan'
  /** Printed before the plan was changed. */
  | 'older'

/** Which plan says what, without a word of it: a printed plan has it as the title of its file. */
export const printTitle = (plan: Plan): string => `SIP-plan ${markOf(plan)}-${wordsOf(plan)}`

const markOf = ({ id }: Plan): string => fold(id).slice(-8)
const wordsOf = (plan: Plan): string => fingerprint(withoutPdf(plan))
const isOf = (words: string, plan: Plan): boolean => isFingerprintOf(words, withoutPdf(plan))

/**
 * The plan with a PDF that the user has printed of it. One that tells by its title that it is
 * another plan's, or older than what the plan says now, is refused.
 * @param id a random one: with another PDF the plan is another to hand off.
 */
export function attachPdf(plan: Plan, bytes: Uint8Array, id: string): Result<Plan, PdfFault> {
  if (bytes.length > mostBytes) return failure('too-large')
  const written = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  if (!written.startsWith('%PDF-')) return failure('not-a-pdf')
  const [, mark, words] = /SIP-plan ([0-9a-z-]{8})-([0-9a-f]{16})/.exec(written) ?? []
  if (mark !== undefined && mark !== markOf(plan)) return failure('other-plan')
  if (words !== undefined && !isOf(words, plan)) return failure('older')
  return success({ ...plan, pdf: { id, data: btoa(written), of: wordsOf(plan) } })
}

/** The PDF that goes with the plan, while it still says what was printed. */
export const attachedPdf = (plan: Plan): Plan['pdf'] =>
  plan.pdf && isOf(plan.pdf.of, plan) && isPdf(plan.pdf.data) ? plan.pdf : undefined

/** Base64 of a PDF: it begins as every one does, and ends as base64 ends. */
export const isPdf = (data: unknown): boolean =>
  typeof data === 'string' &&
  data.startsWith('JVBERi0') &&
  data.length % 4 === 0 &&
  data.length <= Math.ceil(mostBytes / 3) * 4 &&
  /^[A-Za-z0-9+/]+={0,2}$/.test(data)

export const withoutPdf = ({ pdf, ...plan }: Plan): Plan => plan
