import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { completePlan } from '../fixtures/complete.ts'
import { alva } from './story/journal-steps.ts'
import { openPlan, seed } from './story/seed.ts'
import { openStage, type Stage } from './story/stage.ts'
import { typist } from './story/typist.ts'
import { setView } from './view.ts'

// One meeting, told in order: each test goes on where the one before it ended.
const secret = 'Mamma berättade om separationen i korridoren.'
const within = { timeout: 1000, interval: 20 }
let stage: Stage
let panel: Page
let page: Page

/** Opens the page from the panel, as the chair does: a real tab of the browser. */
async function openFromPanel(): Promise<Page> {
  const tab = stage.browser().context.waitForEvent('page')
  await typist(panel).press('Öppna mötessidan')
  const opened = await tab
  await setView(opened, { width: 1280, height: 800 })
  await opened.getByRole('tab').first().waitFor()
  return opened
}

const go = (part: string) => page.getByRole('tab', { name: part }).click()

/** One row, by the keyboard alone, from where the focus stands in its first box. */
async function typeRow(what: string, unit: string, person: string): Promise<void> {
  const { keyboard } = page
  await keyboard.type(what)
  await keyboard.press('Tab')
  await keyboard.type(unit)
  await keyboard.press('Tab')
  await keyboard.type(person)
  await keyboard.press('Tab')
  await keyboard.type('2026-10-12')
  // The calendar's button stands between.
  for (let step = 0; step < 2; step++) await keyboard.press('Tab')
  await keyboard.type('20/11 2026')
  await keyboard.press('Enter')
}

const kept = async () => {
  const worker = await stage.browser().serviceWorker()
  const found = await worker.evaluate(() => chrome.storage.session.get(null))
  return (found as Record<string, typeof completePlan>)[`draft/plan/${completePlan.id}`]
}

beforeAll(async () => {
  stage = await openStage()
  const meeting = { ...completePlan.meeting, privateNotes: secret, notes: '' }
  const parties = meeting.parties.map((party) => ({
    ...party,
    attended: 'unknown' as const,
    confirmedAt: '',
  }))
  await seed(stage, [
    {
      ...completePlan,
      meeting: { ...meeting, parties },
      followUp: { date: '', time: '', caller: '' },
      preMeeting: { ...completePlan.preMeeting, notToBeSaid: 'Inget om pappas nya jobb.' },
    },
  ])
  ;({ panel } = await stage.openBeside(alva(stage.world)))
  await openPlan(panel, 'Alva Lind')
  await typist(panel).open('Möte och uppföljning')
  page = await openFromPanel()
})
afterAll(() => stage.close())

test('the page shows the question and the child’s words, and names the child nowhere in the tab', async () => {
  expect(await page.locator('h1').innerText()).toBe(completePlan.meetingQuestion)
  await page.getByText(completePlan.childParticipation.ownWords).waitFor()
  expect(await page.title()).toBe('SIP-möte')
  expect(page.url()).toBe(
    `chrome-extension://${stage.browser().extensionId}/meeting.html?plan=${completePlan.id}`,
  )
})

test('the parts are chosen with the arrow keys or a press', async () => {
  const selected = () => page.getByRole('tab', { selected: true }).innerText()
  await page.getByRole('tab', { name: 'Inledning' }).focus()
  await page.keyboard.press('ArrowDown')
  expect(await selected()).toContain('Nuläge')
  await page.keyboard.press('End')
  expect(await selected()).toContain('Avslut')
  await page.keyboard.press('ArrowDown')
  expect(await selected()).toContain('Inledning')
  await typist(page).press('Vidare till nuläge')
  expect(await selected()).toContain('0 av 10 min')
})

test('who is here is one press, and a panel sees it', async () => {
  await go('Inledning')
  for (const name of ['Eva Nyström', 'Nils Forsgren', 'Mira Lind']) {
    await typist(page).press(`${name} är här`)
  }
  await typist(page).press('BUP är inte här')
  await expect
    .poll(() => panel.getByRole('list', { name: 'Kallade' }).innerText(), within)
    .toMatch(/Var med[\s\S]*Uteblev[\s\S]*Mira Lind/)
  expect(await page.locator('.here-line').innerText()).toContain(
    'Eva Nyström, Nils Forsgren, Mira Lind',
  )
})

test('an intervention takes one row and no mouse, and stands in the panel within a second', async () => {
  await typist(panel).open('Insatser som behövs')
  await go('Behov, mål och insatser')
  const first = page.getByLabel('Vad', { exact: true })
  await first.focus()
  await typeRow('Bildstöd i matsalen', 'Håstaskolan', 'Eva Nyström')
  const rows = panel.getByRole('list', { name: 'Insatser' })
  await expect.poll(() => rows.innerText(), within).toContain('Bildstöd i matsalen')
  await expect.poll(() => rows.innerText(), within).toContain('12 okt')
  expect(
    await first.evaluate((box: HTMLInputElement) => [box.value, box.matches(':focus')]),
  ).toEqual(['', true])
  await page.keyboard.type('Läxhjälp vid behov')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Skolan')
  await expect.poll(() => rows.innerText(), within).toContain('Läxhjälp vid behov')
  expect(await page.locator('.live .nudge').count()).toBe(0)
  await page.keyboard.press('Enter')
  await page.getByText('”vid behov” kan betyda olika').waitFor()
  await expect
    .poll(async () => (await kept())?.interventions.slice(-2), within)
    .toMatchObject([
      {
        what: 'Bildstöd i matsalen',
        unit: 'Håstaskolan',
        person: 'Eva Nyström',
        start: '2026-10-12',
      },
      { what: 'Läxhjälp vid behov', unit: 'Skolan', start: '' },
    ])
})

test('a goal is added the same way', async () => {
  await page.getByLabel('Mål', { exact: true }).and(page.locator('input, textarea')).focus()
  await page.keyboard.type('Alva äter i matsalen en dag i veckan')
  await page.keyboard.press('Enter')
  await expect
    .poll(async () => (await kept())?.goals.at(-1)?.description, within)
    .toBe('Alva äter i matsalen en dag i veckan')
})

test('both write at once and lose nothing, and neither is disturbed', async () => {
  await typist(panel).open('Mål på kort och lång sikt')
  const wish = panel.getByLabel('Barnets egen önskan')
  const notes = page.getByLabel('Anteckningar')
  await wish.fill('')
  await Promise.all([
    wish.pressSequentially('Att Kim åker med mig varje dag.', { delay: 12 }),
    notes.pressSequentially('Skolan berättar om lunchen och vägen dit.', { delay: 9 }),
  ])
  const both = { ownWish: await wish.inputValue(), notes: await notes.inputValue() }
  expect(both).toEqual({
    ownWish: 'Att Kim åker med mig varje dag.',
    notes: 'Skolan berättar om lunchen och vägen dit.',
  })
  await expect
    .poll(async () => {
      const plan = await kept()
      return { ownWish: plan?.ownWish, notes: plan?.meeting.notes }
    }, within)
    .toEqual(both)
  expect(await notes.evaluate((box) => box.matches(':focus'))).toBe(true)
  expect(await wish.evaluate((box) => box.matches(':focus'))).toBe(true)
})

test('words that come from the other window leave the caret where it stands', async () => {
  await typist(panel).open('Möte och uppföljning')
  const notes = page.getByLabel('Anteckningar')
  await notes.evaluate((box: HTMLTextAreaElement) => {
    box.focus()
    box.setSelectionRange(6, 6)
  })
  await panel.getByLabel('Anteckningar').first().press('Control+End')
  await panel.keyboard.type(' Mer sen.')
  await expect.poll(() => notes.inputValue(), within).toMatch(/Mer sen\.$/)
  expect(await notes.evaluate((box: HTMLTextAreaElement) => box.selectionStart)).toBe(6)
})

test('read-through, names confirmed, and the next date', async () => {
  await go('Sammanfattning')
  await page.getByLabel('En i taget').check()
  await typist(page).press('Nästa')
  expect(await page.locator('.read-large').innerText()).toContain('2 av 7')
  await go('Avslut')
  await typist(page).press('Bekräfta för Eva Nyström')
  await page.getByText(/^Bekräftat \d\d\.\d\d$/).waitFor()
  await typist(page).fill('Dag för uppföljning', '2026-11-20')
  await typist(page).fill('Vem kallar', 'Eva Nyström')
  expect(await page.getByLabel('Dag för uppföljning', { exact: true }).inputValue()).toBe(
    'fre 20 nov 2026',
  )
  await expect.poll(() => panel.getByLabel('Vem kallar').inputValue(), within).toBe('Eva Nyström')
  const parties = (await kept())?.meeting.parties ?? []
  const confirmed = parties.filter(({ confirmedAt }) => confirmedAt !== '')
  expect(confirmed.map(({ person }) => person)).toEqual(['Eva Nyström'])
})

test('what is private is never on the page, in no part of the meeting', async () => {
  const hidden = [
    secret,
    'Inget om pappas nya jobb.',
    completePlan.child.personalNumber,
    completePlan.consent.sharing.notShared,
    ...completePlan.guardians.map(({ personalNumber }) => personalNumber),
  ]
  for (const part of [
    'Inledning',
    'Nuläge',
    'Behov, mål och insatser',
    'Sammanfattning',
    'Avslut',
  ]) {
    await go(part)
    const html = await page.evaluate(() => document.documentElement.outerHTML)
    expect(hidden.filter((words) => html.includes(words))).toEqual([])
  }
})

test('either window is closed, and nothing is lost', async () => {
  await page.getByLabel('Parkera en fråga').fill('Vem betalar skolskjutsen?')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await kept())?.meeting.parked.length, within).toBe(1)
  await page.getByLabel('Anteckningar').fill('Det sista som sas')
  await expect.poll(async () => (await kept())?.meeting.notes, within).toBe('Det sista som sas')
  await page.close()
  await expect
    .poll(() => panel.getByLabel('Anteckningar').first().inputValue(), within)
    .toBe('Det sista som sas')
  page = await openFromPanel()
  await panel.getByLabel('Plats eller video').fill('Rum 3')
  await expect.poll(async () => (await kept())?.meeting.place, within).toBe('Rum 3')
  await panel.close()
  await page.getByLabel('Anteckningar').fill('Efter att panelen stängts')
  await expect
    .poll(async () => (await kept())?.meeting, within)
    .toMatchObject({
      place: 'Rum 3',
      notes: 'Efter att panelen stängts',
      privateNotes: secret,
    })
})
