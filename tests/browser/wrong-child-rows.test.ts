import { expect, test } from 'vitest'
import { fillAll, rows } from './story/section-steps.ts'
import { typist } from './story/typist.ts'
import {
  ask,
  fields,
  held,
  makeUnreadable,
  page,
  panel,
  press,
  setTurningPage,
  show,
  shown,
  turnsAt,
  yes,
} from './turning-page.ts'

// Each row of *Fyll i alla*.

setTurningPage()

test.each([
  [0, 'other'],
  [1, 'other'],
  [0, 'none'],
  [0, 'noNumber'],
  [0, 'sameNumberOtherName'],
  [0, 'reserve'],
  [0, 'among'],
  [0, 'noneOf'],
] as const)('row %i is written, and the page shows %s: the rest is asked anew', async (at, is) => {
  await show(shown.same)
  await turnsAt(fields[at] ?? '', 'input', shown[is])
  await ask('Fyll i alla')
  await press(yes['Fyll i alla'])
  await panel.getByText('Sidan visar inte längre samma barn').waitFor()
  expect(await held()).toEqual(fields.slice(0, at + 1))
})

test('the rest of another child’s record asks for a reason of its own', async () => {
  await show(shown.same)
  await turnsAt('question', 'input', shown.other)
  await ask('Fyll i alla')
  await press(yes['Fyll i alla'])
  await panel.getByText('Sidan visar inte längre samma barn').waitFor()
  await press('Infoga ändå')
  await panel.getByText('Skriv varför, eller tryck Avbryt.').waitFor()
  expect(await held()).toEqual(['question'])
})

test.each([
  ['Hoppa över', 'other'],
  ['Försök igen', 'other'],
  ['Lägg till efter texten', 'other'],
  ['Hoppa över', 'none'],
  ['Hoppa över', 'reserve'],
  ['Hoppa över', 'among'],
] as const)(
  'in doubt at a row, %s, and the page shows %s: the rest is asked anew',
  async (name, is) => {
    await show(shown.same)
    await page.locator('#child').fill('Något annat')
    if (name === 'Försök igen') {
      await page.evaluate(() => document.querySelector('#child')?.closest('p')?.remove())
    }
    const before = await held()
    await fillAll(panel)
    expect(await held()).toEqual(['question', ...before])
    await show(shown[is])
    await press(name)
    await panel.getByText('Sidan visar inte längre samma barn').waitFor()
    expect(await held()).toEqual(['question', ...before])
    if (before.length > 0) expect(await page.locator('#child').inputValue()).toBe('Något annat')
    expect((await rows(panel)).at(-1)).not.toContain('Ifyllt')
  },
)

test('in doubt at a row, and the page cannot be read: the rest needs a reason', async () => {
  await show(shown.same)
  await page.locator('#child').fill('Något annat')
  await fillAll(panel)
  await makeUnreadable()
  await press('Hoppa över')
  await panel.getByText('Sidan visar inte längre samma barn').waitFor()
  await panel.getByText('Sidan kunde inte läsas').waitFor()
  expect(await page.locator('#goals').inputValue()).toBe('')
  expect(await typist(panel).button('Ja, fyll i alla').count()).toBe(0)
})

test('a reason that was given for one child holds for no third', async () => {
  await show(shown.other)
  await turnsAt('question', 'input', shown.reserve)
  await ask('Fyll i alla')
  await typist(panel).fill('Varför ska planen stå här?', 'Syskonens gemensamma akt')
  await press('Infoga ändå')
  await panel.getByText('Sidan visar inte längre samma barn').waitFor()
  expect(await held()).toEqual(['question'])
  expect(await panel.getByLabel('Varför ska planen stå här?').inputValue()).toBe('')
})
