import type { Page } from 'playwright-core'
import { beforeEach, expect, test } from 'vitest'
import { screenReaderIn } from '../world/people/screen-reader.ts'
import { embeddingPages } from './embedding-pages.ts'
import { typist } from './story/typist.ts'

let page: Page
const open = embeddingPages()
beforeEach(async () => {
  ;({ page } = await open('/newcomer'))
})

const lines = ([text = '']: TemplateStringsArray) => text.trim().replaceAll(/\n\s+/g, '\n')

const typeInTurn = async (...words: readonly string[]) => {
  for (const each of words) {
    await page.keyboard.press('Tab')
    await page.keyboard.type(each)
  }
}

const openFirstField = async () => {
  await typist(page.locator('sip-plan')).open('Ansvarig huvudman')
  await page.getByLabel('Huvudman', { exact: true }).waitFor()
}

test('a field, line by line', async () => {
  await openFirstField()
  const reader = await screenReaderIn(page)
  expect(await reader.readTo('button, Kopiera delen')).toBe(lines`
    banner
    Planen försvinner när du lämnar sidan.
    button, Ångra, disabled
    heading, Namn saknas, level 1
    status
    8 saknas
    end of status
    button, Visa vad som saknas
    end of banner
    status
    heading, Barnet och frågan, level 2
    button, Barnet och frågan, not expanded
    end of heading, Barnet och frågan, level 2
    heading, 1 Ansvarig huvudman saknas, level 2
    button, 1 Ansvarig huvudman saknas, 1 control, expanded
    1
    Ansvarig huvudman
    saknas
    end of button, 1 Ansvarig huvudman saknas, 1 control, expanded
    end of heading, 1 Ansvarig huvudman saknas, level 2
    paragraph
    Skriv vilken huvudman och enhet som håller ihop planen, och vem familjen ska ringa.
    end of paragraph
    status
    Huvudman
    textbox, Huvudman
    Enhet
    textbox, Enhet
    Kontaktperson
    textbox, Kontaktperson
    Roll
    textbox, Roll
    Telefon
    textbox, Telefon
    Krav i lag
    button, Kopiera delen`)
})

test('a field, filled with the keys until it is complete', async () => {
  await openFirstField()
  const reader = await screenReaderIn(page)
  await reader.forget()
  await typeInTurn('Lindsjö kommun', 'Björkskolan', 'Eva Nyström', 'rektor', '0980-319 201')
  await page.keyboard.press('Tab')
  await expect.poll(reader.heard).toBe(lines`
    textbox, Huvudman
    polite: 0 av 8 klara
    textbox, Enhet
    textbox, Kontaktperson
    polite: 1 av 8 klara · kvar: vem som såg behovet, samtycke, barnets delaktighet, insatser, vem som ansvarar, åtgärder av andra, mål
    textbox, Roll
    textbox, Telefon
    button, Kopiera delen`)
})

test('an error, when the field is left, and again when it is come back to', async () => {
  const reader = await screenReaderIn(page)
  await page.getByLabel('Barnets namn', { exact: true }).waitFor()
  await page.getByRole('button', { name: 'Barnet och frågan' }).focus()
  await reader.forget()
  await typeInTurn('Alva Lind', '20180314-2388')
  await page.keyboard.press('Tab')
  // The virtual reader is deaf to an alert that is new in the page; a browser tells of it.
  await page.getByRole('alert').getByText('Personnumret stämmer inte.').waitFor()
  await page.keyboard.press('Shift+Tab')
  await expect.poll(reader.heard).toBe(lines`
    textbox, Barnets namn
    textbox, Personnummer
    textbox, Kommun
    textbox, Personnummer, 20180314-2388, Personnumret stämmer inte. Det sparas som du skrev det., invalid`)
})

test('what is missing, when it is asked for', async () => {
  const reader = await screenReaderIn(page)
  await reader.forget()
  await typist(page.locator('sip-plan')).press('Visa vad som saknas')
  await expect.poll(reader.heard).toBe(lines`
    button, Visa vad som saknas
    polite: 8 saknas · Vad som saknas står nu vid varje del.`)
})

test('the checklist, which shows what is missing in any case, does not offer to', async () => {
  const widget = page.locator('sip-plan')
  await widget.evaluate((element) => element.setAttribute('view', 'checklist'))
  await widget.getByText('Ange huvudman.').waitFor()
  expect(await typist(widget).button('Visa vad som saknas').count()).toBe(0)
})

test('a copy', async () => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const reader = await screenReaderIn(page)
  await reader.forget()
  await typist(page.locator('sip-plan')).press('Kopiera')
  await expect.poll(reader.heard).toBe(lines`
    button, Kopiera
    polite: Hela planen är kopierad.`)
})
