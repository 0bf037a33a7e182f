import { expect, test } from 'vitest'
import { chooseByCaret } from '../../../lib/extension/record/merge-answers.ts'
import type { LocatedReply } from '../../../lib/hosts/protocol.ts'

const frame = (name: number, reply: Partial<LocatedReply>) => ({
  frame: name,
  reply: { kind: 'located', id: 1, holdsFocus: 'no', ...reply } as const,
})
const field = (at: number, active = true) => ({
  id: String(at),
  label: '',
  origin: 'http://journal.example',
  format: 'rich' as const,
  active,
  at,
})
const framesOf = (result: ReturnType<typeof chooseByCaret<number>>) =>
  result.ok ? result.value.map(({ frame: name }) => name) : result

test('the field with the focus, though others were used later', () => {
  const frames = [
    frame(0, { holdsFocus: 'yes', innerFrame: { origin: '' } }),
    frame(1, { holdsFocus: 'yes', field: field(1) }),
    frame(2, { field: field(9) }),
  ]
  expect(framesOf(chooseByCaret(frames))).toEqual([1])
})

test('the fields last in use, latest first, where none has the focus', () => {
  const frames = [
    frame(0, { holdsFocus: 'yes', field: field(5, false) }),
    frame(1, { field: field(7) }),
  ]
  expect(framesOf(chooseByCaret(frames))).toEqual([1, 0])
})

test('a frame of another origin that was allowed', () => {
  const frames = [
    frame(0, { holdsFocus: 'yes', innerFrame: { origin: 'https://b.example' } }),
    frame(1, { holdsFocus: 'unknown', field: field(3) }),
  ]
  expect(framesOf(chooseByCaret(frames))).toEqual([1])
})

test('a frame of another origin that cannot be reached, before any older field', () => {
  const frames = [
    frame(0, {
      holdsFocus: 'yes',
      innerFrame: { origin: 'https://b.example' },
      field: field(3, false),
    }),
  ]
  expect(chooseByCaret(frames)).toEqual({
    ok: false,
    code: 'foreign-frame',
    detail: 'https://b.example',
  })
})

test('why the field with the focus cannot be used', () => {
  const frames = [frame(0, { holdsFocus: 'yes', refusal: 'read-only' })]
  expect(chooseByCaret(frames)).toEqual({ ok: false, code: 'read-only' })
})

test('no field at all', () => {
  expect(chooseByCaret([frame(0, { holdsFocus: 'yes' })])).toEqual({ ok: false, code: 'no-field' })
  expect(chooseByCaret([])).toEqual({ ok: false, code: 'no-field' })
})
