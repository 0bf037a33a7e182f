import { failure, type Result, success } from '../result.ts'
import { fingerprint, isFingerprintOf } from './fingerprint.ts'
import { fold } from './output/fold.ts'
import { readPersonalNumber } from './personal-number.ts'
import { sameNumber } from './same-number.ts'
import type { Plan } from './schema.ts'

/** The most that a care plan document may hold (RIV-TA GetCarePlans 2.0). */
const mostPdfBytes = 100 * 1024

export type PdfFault =
  | 'not-a-pdf'
  | 'too-large'
  /** Printed from another plan. */
  | 'other-plan'
  /** It holds another child's number. */
  | 'other-child'
  /** Printed before the plan was changed. */
  | 'older'

/** Which plan says what, without a word of it: a printed plan has it as the title of its file. */
export const printTitle = (plan: Plan): string => `SIP-plan ${markOf(plan)}-${wordsOf(plan)}`

const markOf = ({ id }: Plan): string => fold(id).slice(-8)
const wordsOf = (plan: Plan): string => fingerprint(withoutPdf(plan))
const isOf = (words: string, plan: Plan): boolean => isFingerprintOf(words, withoutPdf(plan))

/**
 * The plan with a PDF that the user has printed of it. One that tells by its title that it is
 * another plan's, or older than what the plan says now, is refused; as is one that can be read and holds
 * another child's number, and not this one's.
 * @param text what can be read in it (pdf-text.ts).
 * @param id a random one: with another PDF the plan is another to hand off.
 */
export function attachPdf(
  plan: Plan,
  bytes: Uint8Array,
  id: string,
  text = '',
): Result<Plan, PdfFault> {
  if (bytes.length > mostPdfBytes) return failure('too-large')
  const written = [...bytes].map((byte) => String.fromCharCode(byte)).join('')
  if (!written.startsWith('%PDF-')) return failure('not-a-pdf')
  const [, mark, words] = ownTitle.exec(written) ?? ownTitle.exec(text) ?? []
  if (mark !== undefined && mark !== markOf(plan)) return failure('other-plan')
  if (words !== undefined && !isOf(words, plan)) return failure('older')
  if (mark === undefined && isOfAnother(plan, text)) return failure('other-child')
  return success({ ...plan, pdf: { id, data: btoa(written), of: wordsOf(plan) } })
}

const ownTitle = /SIP-plan ([0-9a-z-]{8})-([0-9a-f]{16})/
const numbers = /(?<![\d.])(?:\d{8}[-+ ]?\d{4}|\d{6}[-+]\d{4})(?![\d.])/g
/** Nothing else is written so, whether its check digit holds or not. */
const wholeNumber = /^(?:19|20)\d\d(?:0[1-9]|1[0-2])\d\d[-+]\d{4}$/

/** Another number than the child's where the child's is not; a guardian's says nothing. */
function isOfAnother({ child, guardians }: Plan, text: string): boolean {
  if (!readPersonalNumber(child.personalNumber)) return false
  const found = [...text.matchAll(numbers)]
    .map(([each]) => each)
    .filter((each) => wholeNumber.test(each) || readPersonalNumber(each))
    .filter((each) => !guardians.some(({ personalNumber }) => sameNumber(personalNumber, each)))
  return found.length > 0 && !found.some((each) => sameNumber(child.personalNumber, each))
}

/** Whether the PDF tells by its title that it was printed from this plan; else the user has to look. */
export const isOwnPrint = ({ pdf, ...plan }: Plan): boolean =>
  pdf !== undefined && ownTitle.exec(atob(pdf.data))?.[1] === markOf(plan)

/** The PDF that goes with the plan, while it still says what was printed. */
export const attachedPdf = (plan: Plan): Plan['pdf'] =>
  plan.pdf && isOf(plan.pdf.of, plan) && isPdf(plan.pdf.data) ? plan.pdf : undefined

/** Base64 of a PDF: it begins as every one does, and ends as base64 ends. */
const isPdf = (data: unknown): boolean =>
  typeof data === 'string' &&
  data.startsWith('JVBERi0') &&
  data.length % 4 === 0 &&
  data.length <= Math.ceil(mostPdfBytes / 3) * 4 &&
  /^[A-Za-z0-9+/]+={0,2}$/.test(data)

export const withoutPdf = ({ pdf, ...plan }: Plan): Plan => plan
