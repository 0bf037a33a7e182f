import * as z from 'zod/mini'
import { failure, type Result, success } from '../result.ts'
import type { Bytes } from './key-keeper.ts'

/** 96 bits, the length GCM is made for (NIST SP 800-38D, 8.2). */
const ivLength = 12
const tagLength = 16

/** The format on the disk: the IV, then the ciphertext with its tag. */
export const sealedSchema = z.custom<Bytes>(
  (found) => found instanceof Uint8Array && found.byteLength > ivLength + tagLength,
)

export const importKey = (raw: Bytes): Promise<CryptoKey> =>
  crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])

/** Seals content for one record; it opens under that record's name only. */
export async function seal(key: CryptoKey, name: string, content: unknown): Promise<Bytes> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength))
  const plain = new TextEncoder().encode(JSON.stringify(content))
  const data = new Uint8Array(await crypto.subtle.encrypt(gcm(iv, name), key, plain))
  const sealed = new Uint8Array(iv.length + data.length)
  sealed.set(iv)
  sealed.set(data, iv.length)
  return sealed
}

/** Seals content under its record's name, with that name. */
export const sealAs = async (
  key: CryptoKey,
  name: string,
  content: unknown,
): Promise<readonly [name: string, sealed: Bytes]> => [name, await seal(key, name, content)]

/** Opens what `seal` made. Anything else, or anything that was moved or changed, fails with `damaged`. */
export async function unseal(
  key: CryptoKey,
  name: string,
  found: unknown,
): Promise<Result<unknown, 'damaged'>> {
  const sealed = sealedSchema.safeParse(found)
  if (!sealed.success) return failure('damaged')
  const iv = sealed.data.slice(0, ivLength)
  try {
    const plain = await crypto.subtle.decrypt(gcm(iv, name), key, sealed.data.slice(ivLength))
    return success(JSON.parse(new TextDecoder().decode(plain)))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return failure('damaged')
    throw error
  }
}

const gcm = (iv: Bytes, name: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(name),
})
