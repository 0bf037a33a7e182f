import * as z from 'zod/mini'
import { integer } from '../plan/kind-schemas.ts'
import { failure, type Result, success } from '../result.ts'
import type { Bytes } from './key-keeper.ts'
import { importKey, seal, sealedSchema, unseal } from './seal.ts'

/**
 * Raised when the vault's own layout changes; the plans inside have a version of their own. In the first a plan
 * was sealed whole; in the second as a snapshot with edits and parts. A plan is moved over when it is written.
 */
export const vaultVersion = 2

/** PBKDF2-HMAC-SHA-256 as in the OWASP Password Storage Cheat Sheet (2023 and later). */
const iterations = 600_000
/** 128 bits, the least that NIST SP 800-132 (5.1) allows. */
const saltLength = 16
const checkName = 'check'

const headerSchema = z.object({
  version: integer.check(z.gte(1), z.lte(vaultVersion)),
  kdf: z.literal('PBKDF2'),
  hash: z.literal('SHA-256'),
  // A header that asks for less has been tampered with; one that asks for far more would hang.
  iterations: integer.check(z.gte(iterations), z.lte(100 * iterations)),
  salt: z.custom<Bytes>((found) => found instanceof Uint8Array && found.length >= saltLength),
  /** Opens with the right key only: tells a wrong passphrase from a damaged record. */
  check: sealedSchema,
})
export type Header = z.infer<typeof headerSchema>

/** The door for a header that was found on the disk. */
export function restoreHeader(found: unknown): Result<Header, 'damaged' | 'newer-version'> {
  const versioned = z.object({ version: integer }).safeParse(found)
  if (versioned.success && versioned.data.version > vaultVersion) return failure('newer-version')
  const header = headerSchema.safeParse(found)
  return header.success ? success(header.data) : failure('damaged')
}

/** A new header with a salt of its own, and the key that it leads to. */
export async function createHeader(
  passphrase: string,
): Promise<{ readonly header: Header; readonly key: Bytes }> {
  const salt = crypto.getRandomValues(new Uint8Array(saltLength))
  const key = await derive(passphrase, salt, iterations)
  const check = await seal(await importKey(key), checkName, '')
  return {
    header: { version: vaultVersion, kdf: 'PBKDF2', hash: 'SHA-256', iterations, salt, check },
    key,
  }
}

/** The key that the passphrase leads to, if it is the one the header was made with. */
export async function keyFrom(
  passphrase: string,
  header: Header,
): Promise<Result<Bytes, 'wrong-passphrase'>> {
  const key = await derive(passphrase, header.salt, header.iterations)
  const checked = await unseal(await importKey(key), checkName, header.check)
  return checked.ok ? success(key) : failure('wrong-passphrase')
}

async function derive(passphrase: string, salt: Bytes, rounds: number): Promise<Bytes> {
  const secret = new TextEncoder().encode(passphrase)
  const base = await crypto.subtle.importKey('raw', secret, 'PBKDF2', false, ['deriveBits'])
  const parameters = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, base, 256))
}
