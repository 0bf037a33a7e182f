import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { attachPdf, printTitle } from '../../lib/plan/attached-pdf.ts'
import { pdfText } from '../../lib/plan/pdf-text.ts'
import type { Plan } from '../../lib/plan/schema.ts'
import { completePlan } from '../fixtures/complete.ts'
import { startSession } from '../fixtures/session-ports.ts'

// A PDF goes with the plan to others: what can be read in it is not another child's.

const hex = (text: string, unit = 2) =>
  [...text].map((each) => each.charCodeAt(0).toString(16).padStart(unit, '0')).join('')
const stream = (content: string, packed = true) => {
  const bytes = packed ? deflateSync(Buffer.from(content, 'latin1')) : Buffer.from(content)
  return `1 0 obj\n<</Length ${bytes.length}>>\nstream\n${bytes.toString('latin1')}\nendstream\nendobj\n`
}
const pdf = (...parts: string[]) => Buffer.from(`%PDF-1.4\n${parts.join('')}%%EOF`, 'latin1')
/** A font whose codes are those of the letters and one more, as a program numbers them. */
const codes = (width: number) => {
  const code = (letter: number) => (letter + 1).toString(16).padStart(width, '0')
  return stream(
    `begincodespacerange <${'0'.repeat(width)}> <${'f'.repeat(width)}> endcodespacerange
     1 beginbfchar <${code(0x2d)}> <002d> endbfchar
     2 beginbfrange <${code(0x30)}> <${code(0x39)}> <0030> <${code(0x41)}> <${code(0x42)}> [<0041> <0042>] endbfrange`,
  )
}
const coded = (text: string, width: number) =>
  [...text].map((each) => (each.charCodeAt(0) + 1).toString(16).padStart(width, '0')).join('')
const noah = '20150203-2392'

const forms = (number: string): [string, Buffer][] => [
  ['in its properties', pdf(`<</Title (SIP ${number})>>`)],
  ['in properties that are not ASCII', pdf(`<</Subject <FEFF${hex(`Noah ${number}`, 4)}>>>`)],
  ['in the words of a page', pdf(stream(`BT (${number}) Tj ET`, false))],
  ['packed', pdf(stream(`BT 1 0 0 1 72 700 Tm (Noah Ek) Tj 0 -12 Td (${number}) Tj ET`))],
  ['in pieces', pdf(stream(`BT [(${number.slice(0, 4)}) -12 (${number.slice(4)})] TJ ET`))],
  ['with letters numbered in twos', pdf(codes(4), stream(`BT <${coded(number, 4)}> Tj ET`))],
  ['with letters numbered in ones', pdf(stream(`BT <${coded(number, 2)}> Tj ET`), codes(2))],
]
const attach = async (content: Buffer, plan: Plan = completePlan) => {
  const attached = attachPdf(plan, content, 'pdf-1', await pdfText(content))
  return attached.ok ? 'attached' : attached.code
}

test.each(forms(noah))('another child’s number is found and refused: %s', async (_, content) => {
  expect(await attach(content)).toBe('other-child')
})

test.each(forms(completePlan.child.personalNumber))(
  'the child’s own is taken: %s',
  async (_, content) => {
    expect(await attach(content)).toBe('attached')
  },
)

test('a number that is written as one counts, also where its check digit does not hold', async () => {
  expect(await attach(pdf('(Noah Ek 20150203-2398)'))).toBe('other-child')
  expect(await attach(pdf('(tfn 0702-032398, diarienr 20150203-239, 070203-2398)'))).toBe(
    'attached',
  )
})

test('a number beside the child’s own, or a guardian’s alone, says nothing of another child', async () => {
  const own = completePlan.child.personalNumber
  expect(await attach(pdf(stream(`BT (${own}) Tj T* (${noah}) Tj ET`)))).toBe('attached')
  const guardians = [{ id: 'sara', name: 'Sara Ek', personalNumber: noah }]
  expect(await attach(pdf(`(${noah})`), { ...completePlan, guardians })).toBe('attached')
})

test('what cannot be read is taken, and it is told that nobody knows whose it is', async () => {
  const { session } = startSession()
  session.plans.put(completePlan)
  session.plans.open(completePlan.id)
  const { standing, fault, attach } = session.printedPdf
  const choose = (content: Buffer) => attach(async () => new Uint8Array(content).buffer)
  await choose(pdf(stream('\u0001\u0002a picture', false)))
  expect([fault.value, standing.value]).toEqual([undefined, 'unknown'])
  await choose(pdf(`<</Title (${printTitle(completePlan)})>>`))
  expect([fault.value, standing.value]).toEqual([undefined, 'attached'])
  await choose(pdf(`(${noah})`))
  expect([fault.value, standing.value]).toEqual(['other-child', 'attached'])
})

test('a file that unpacks to more than any plan is read as far as that', async () => {
  const content = pdf(stream('0'.repeat(50 * 1024 * 1024)))
  expect((await pdfText(content)).length).toBeLessThan(20 * 1024 * 1024)
})
