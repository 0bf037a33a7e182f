import { describe, expect, test } from 'vitest'
import { sectionIds } from '../../lib/plan/output/plan-document.ts'
import { readPlanHtml, readPlanText } from '../../lib/plan/reading/read-plan.ts'
import { completePlan } from '../fixtures/complete.ts'
import { readableContent } from '../fixtures/readable-content.ts'
import { startSession } from '../fixtures/session-ports.ts'

const open = () => {
  const all = startSession()
  all.session.plans.put(completePlan)
  all.session.plans.open(completePlan.id)
  const { copying, state } = all.session
  return { ...all, copying, state, written: () => all.clipboard.written.at(-1) }
}
const maker = { id: () => crypto.randomUUID(), now: () => completePlan.createdAt }
const headings = (text = '') => text.split('\n').filter((line) => /^\d\. |^Möte och/.test(line))

test('the whole plan, as text and as HTML, with its source', async () => {
  const { copying, state, written } = open()
  await copying.copy()
  expect(state.notices.value).toEqual([{ kind: 'copied', choice: { kind: 'whole' } }])
  const { text = '', html = '' } = written() ?? {}
  expect(text).toContain('Samordnad individuell plan (SIP)\nBarn: Alva')
  expect(text).toMatch(/^Källa: SIP för Alva L\. i SIP-panelen · Version: /m)
  expect(html).toMatch(/^<h2>.*<p>Källa: SIP för Alva L\. i SIP-panelen · /)
})

test.each([1, 2, 3, 4, 5, 6, 7, 8])('part %i alone, with its source', async (number) => {
  const { copying, state, written } = open()
  await copying.copy({ kind: 'field', number })
  expect(state.notices.value).toEqual([{ kind: 'copied', choice: { kind: 'field', number } }])
  const { text = '', html } = written() ?? {}
  expect(headings(text)).toEqual([expect.stringMatching(`^${number}\\. `)])
  expect(text.split('\n').at(-1)).toMatch(/^Källa: SIP för Alva L\. /)
  expect(html).toMatch(new RegExp(`^<h3>${number}\\. .*<p>Källa: [^<]*</p>$`))
})

test('the whole plan in the order of a record, which is told by its name', async () => {
  const { copying, state, written } = open()
  const sections = ['goals', ...sectionIds.filter((id) => id !== 'goals')] as const
  await copying.copy({ kind: 'ordered', record: 'Vide', sections })
  expect(state.notices.value).toMatchObject([{ kind: 'copied', choice: { record: 'Vide' } }])
  const { text = '', html = '' } = written() ?? {}
  expect(headings(text).map((line) => line.slice(0, 2))).toEqual([
    '8.',
    '1.',
    '2.',
    '3.',
    '4.',
    '5.',
    '6.',
    '7.',
    'Mö',
  ])
  expect(html).toContain('<p>Källa: ')
  const read = readPlanText(text, maker)
  expect(read.ok && readableContent(read.value.plan)).toEqual(readableContent(completePlan))
})

describe('chosen sections', () => {
  test('stand in the order that was asked for, and say no more', async () => {
    const { copying, written } = open()
    const sections = ['goals', 'leadPrincipal', 'meeting'] as const
    await copying.copy({ kind: 'chosen', sections, markdown: false })
    const { text = '' } = written() ?? {}
    expect(headings(text).map((line) => line.slice(0, 4))).toEqual(['8. M', '1. A', 'Möte'])
    expect(text).not.toContain('Barn: ')
    expect(text).toContain('\nKälla: ')
  })

  test('all of them as Markdown alone, and the same plan when it is read', async () => {
    const { copying, written } = open()
    await copying.copy({ kind: 'chosen', sections: sectionIds, markdown: true })
    const { text = '', html } = written() ?? {}
    expect(html).toBeUndefined()
    expect(text).toMatch(/^## Samordnad individuell plan/)
    const read = readPlanText(text, maker)
    if (!read.ok) throw new Error(read.code)
    expect(read.value.unread).toEqual([])
    expect(readableContent(read.value.plan)).toEqual(readableContent(completePlan))
  })
})

test('the source says who writes here, as the settings have it', async () => {
  const { copying, session, written } = open()
  await session.safe.changeSettings({ writer: 'Eva Nyström, BUP Hudiksvall' })
  await copying.copy()
  const read = readPlanHtml(written()?.html ?? '', maker)
  expect(read).toMatchObject({
    value: { source: { writer: 'Eva Nyström, BUP Hudiksvall' }, unread: [] },
  })
})

test('that the browser refuses is told', async () => {
  const { copying, state, clipboard } = open()
  clipboard.control.refuses = true
  await copying.copy({ kind: 'field', number: 3 })
  expect(state.notices.value).toEqual([{ kind: 'copy-failed' }])
})
