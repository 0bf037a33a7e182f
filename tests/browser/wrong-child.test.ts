import { describe, expect, test } from 'vitest'
import { typist } from './story/typist.ts'
import {
  all,
  ask,
  ends,
  held,
  makeUnreadable,
  noted,
  page,
  panel,
  press,
  setTurningPage,
  show,
  shown,
  turnsAt,
  yes,
} from './turning-page.ts'

setTurningPage()

describe.each(['Infoga', 'Fyll i alla'] as const)('%s', (action) => {
  test.each(['same', 'none'] as const)('%s: asked, then written', async (what) => {
    await show(shown[what])
    await ask(action)
    expect(await held()).toEqual([])
    await press(yes[action])
    await ends(action)
    expect(await held()).toEqual(all[action])
  })

  test.each(['other', 'sameNumberOtherName', 'reserve', 'among', 'noneOf'] as const)(
    '%s: nothing is written without a reason, and the reason is kept',
    async (what) => {
      const before = await noted()
      await show(shown[what])
      await ask(action)
      expect(await typist(panel).button(yes[action]).count()).toBe(0)
      await press('Infoga ändå')
      await panel.getByText('Skriv varför, eller tryck Avbryt.').waitFor()
      expect(await held()).toEqual([])
      expect(await noted()).toBe(before)
      await typist(panel).fill('Varför ska planen stå här?', 'Syskonens gemensamma akt')
      await press('Infoga ändå')
      await ends(action)
      expect(await held()).toEqual(all[action])
      await expect.poll(noted).toBe(String(Number(before) + 1))
    },
  )

  test('unreadable: that is said, and nothing is written without a reason', async () => {
    await show(shown.same)
    await makeUnreadable()
    await ask(action)
    await panel.getByText('Sidan kunde inte läsas').waitFor()
    expect(await typist(panel).button(yes[action]).count()).toBe(0)
    await press('Infoga ändå')
    await panel.getByText('Skriv varför, eller tryck Avbryt.').waitFor()
    expect(await held()).toEqual([])
    await typist(panel).fill('Varför ska planen stå här?', 'Jag ser att det är Alvas journal')
    await press('Infoga ändå')
    await ends(action)
    expect(await held()).toEqual(all[action])
  })

  test('asked about the child, and then the page cannot be read: nothing is written', async () => {
    await show(shown.same)
    await ask(action)
    await makeUnreadable()
    await press(yes[action])
    await panel.getByText(/^Sidan (ändrades|visar inte längre samma barn)/).waitFor()
    expect(await held()).toEqual([])
  })

  test.each([
    ['same', 'other'],
    ['same', 'none'],
    ['none', 'other'],
    ['among', 'noneOf'],
    ['other', 'reserve'],
    ['noneOf', 'other'],
    ['same', 'noNumber'],
    ['same', 'sameNumberOtherName'],
  ] as const)('asked about %s, and then the page shows %s: nothing is written', async (was, is) => {
    await show(shown[was])
    await ask(action)
    await typist(panel).fill(
      'Varför ska planen stå här?',
      was === 'same' || was === 'none' ? '' : 'Ett skäl',
    )
    await show(shown[is])
    await panel.locator('.confirm .actions button').first().click()
    await panel.getByText(/^Sidan (ändrades|har ändrats|visar inte längre samma barn)/).waitFor()
    expect(await held()).toEqual([])
  })

  test.each(['other', 'noNumber', 'sameNumberOtherName'] as const)(
    'the page shows %s in the very moment when the field gets the focus: nothing is written',
    async (is) => {
      await show(shown.same)
      await ask(action)
      await page.locator('body').click()
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      await turnsAt('question', 'focus', shown[is])
      await press(yes[action])
      await panel.getByText(/^Sidan (ändrades|har ändrats|visar inte längre samma barn)/).waitFor()
      expect(await held()).toEqual([])
    },
  )
})
