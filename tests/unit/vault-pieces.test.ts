import { describe, expect, test } from 'vitest'
import { failure, success } from '../../lib/result.ts'
import { defaultSettings } from '../../lib/session/ports/storage.ts'
import { attempt, createTurns } from '../../lib/vault/attempt.ts'
import { choosePassphrase } from '../../lib/vault/passphrase.ts'
import { restoreSettings } from '../../lib/vault/settings.ts'

describe('a passphrase', () => {
  test('has ten characters, space around it not counted', () => {
    expect(choosePassphrase('   åäöåäöåäö  ')).toEqual(failure('too-short'))
    expect(choosePassphrase(' åäöåäöåäöå ')).toEqual(success('åäöåäöåäöå'))
  })

  test('is counted as people count', () => {
    expect(choosePassphrase('åäöåä'.normalize('NFD'))).toEqual(failure('too-short'))
    expect(choosePassphrase('🐴'.repeat(9))).toEqual(failure('too-short'))
    expect(choosePassphrase('🐴'.repeat(10)).ok).toBe(true)
  })
})

describe('stored settings', () => {
  test('are the default ones where none were written', () => {
    expect(restoreSettings(undefined)).toEqual(success(defaultSettings))
  })
})

describe('what a browser refuses', () => {
  const refused = (error: unknown) => attempt(() => Promise.reject(error))

  test('is a value', async () => {
    const words = 'Session storage quota bytes exceeded. Values were not stored.'
    expect(await refused(new DOMException('', 'QuotaExceededError'))).toEqual(failure('full'))
    expect(await refused(new Error(words))).toEqual(failure('full'))
    expect(await refused(new DOMException('', 'InvalidStateError'))).toEqual(failure('failed'))
    expect(await refused(new Error('Extension context invalidated.'))).toEqual(failure('failed'))
  })

  test('is not a bug of ours, which is thrown on', async () => {
    await expect(refused(new TypeError('x is undefined'))).rejects.toThrow(TypeError)
  })
})

test('turns are kept, also after one that threw', async () => {
  const inTurn = createTurns()
  const seen: string[] = []
  const slow = inTurn(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5))
    seen.push('slow')
    throw new RangeError('slow')
  })
  const quick = inTurn(async () => seen.push('quick'))
  await expect(slow).rejects.toThrow(RangeError)
  await quick
  expect(seen).toEqual(['slow', 'quick'])
})
