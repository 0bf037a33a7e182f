import * as z from 'zod/mini'
import { instant } from '../plan/kind-schemas.ts'

/** What lies in a package, by name. */
export const fileNames = {
  /** Says that it is one of ours, and how each of the others was when it was saved. */
  list: 'paket.json',
  /** What the region gets: the plan in FHIR R4. */
  bundle: 'bundle.json',
  document: 'plan.html',
  pdf: 'plan.pdf',
  message: 'meddelande.txt',
} as const

export const format = 'sip-paket'
export const version = 1

export const listSchema = z.object({
  format: z.literal(format),
  version: z.int(),
  saved: instant,
  /** SHA-256 of each file, as hexadecimal figures. */
  files: z.record(z.string(), z.string()),
})

export type List = z.infer<typeof listSchema>

export async function sumOf(content: Uint8Array<ArrayBuffer>): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', content))
  return [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
