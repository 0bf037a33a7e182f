import { failure, type Result, success } from '../result.ts'

const leastLength = 10

/**
 * A passphrase as it is hashed: without space around it, and composed (NFC), since keyboards write
 * å, ä and ö in two ways.
 */
export const normalisePassphrase = (typed: string): string => typed.trim().normalize('NFC')

/** A passphrase that is long enough to be chosen. */
export function choosePassphrase(typed: string): Result<string, 'too-short'> {
  const passphrase = normalisePassphrase(typed)
  return [...passphrase].length < leastLength ? failure('too-short') : success(passphrase)
}
