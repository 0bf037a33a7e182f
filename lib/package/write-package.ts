import { strToU8, zipSync } from 'fflate'
import { swedishDay } from '../dates/sweden.ts'
import { fromBase64 } from '../fhir/base64.ts'
import { bundleFaults } from '../fhir/checks/bundle-faults.ts'
import { planBundle } from '../fhir/plan-bundle.ts'
import type { ConsentedPlan } from '../plan/consent.ts'
import { failure, type Result, success } from '../result.ts'
import { fileNames, format, type List, sumOf, version } from './contents.ts'
import { messageText } from './message-text.ts'

/**
 * The plan as one file to send where no server is: what a handoff would send, the document to read,
 * and the text of the message, for säker digital kommunikation (SDK).
 * @param submission names this package, a random UUID.
 * @param now an instant in UTC with `Z`.
 */
export async function writePackage(
  plan: ConsentedPlan,
  submission: string,
  now: string,
): Promise<Result<Uint8Array<ArrayBuffer>, 'bundle-fault'>> {
  const bundle = planBundle(plan, submission, now)
  if (bundleFaults(bundle).length > 0) return failure('bundle-fault')
  const attachments = (bundle.entry ?? [])
    .flatMap(({ resource }) => (resource?.resourceType === 'DocumentReference' ? [resource] : []))
    .filter(({ docStatus }) => docStatus !== undefined)
    .flatMap(({ content }) => content.map(({ attachment }) => attachment))
  const attached = (type: string) => {
    const found = attachments.find(({ contentType }) => contentType?.startsWith(type))
    return found?.data === undefined ? undefined : fromBase64(found.data)
  }
  const pdf = attached('application/pdf')
  const files: Record<string, Uint8Array> = {
    [fileNames.message]: strToU8(messageText(plan, pdf !== undefined, swedishDay(now))),
    [fileNames.document]: attached('text/html') ?? new Uint8Array(),
    ...(pdf && { [fileNames.pdf]: pdf }),
    [fileNames.bundle]: strToU8(JSON.stringify(bundle, null, 2)),
  }
  const sums = await Promise.all(
    Object.entries(files).map(async ([name, content]) => [name, await sumOf(bytes(content))]),
  )
  const list: List = { format, version, saved: now, files: Object.fromEntries(sums) }
  const all = { ...files, [fileNames.list]: strToU8(JSON.stringify(list, null, 2)) }
  return success(bytes(zipSync(all, { mtime: now })))
}

const bytes = (content: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(content)
