import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type Axe = {
  run(
    context: object,
    options: object,
  ): Promise<{
    violations: {
      id: string
      nodes: { html: string; failureSummary?: string }[]
    }[]
    passes: { id: string }[]
  }>
}

/**
 * What axe finds in the page, one line each, or `within` one element of it.
 * @param least how many of its rules must have had something to look at.
 */
export async function axe(page: Page, within = 'html', least = 10): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource)
  const { violations, passes } = await page.evaluate(
    ({ within, values }) =>
      (globalThis as unknown as { axe: Axe }).axe.run(
        { include: [[within]] },
        // What is sound is counted, and not described.
        { runOnly: { type: 'tag', values }, resultTypes: ['violations'] },
      ),
    { within, values: tags },
  )
  if (passes.length < least) throw new Error(`axe has looked at ${passes.length} things only.`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary = '' }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
  )
}

/** Everything that can be pressed or written in and is smaller than `least` px either way. */
export const smallTargets = (page: Page, least: number): Promise<readonly string[]> =>
  page.evaluate((px) => {
    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((each) => [
        each,
        ...(each.shadowRoot ? inside(each.shadowRoot) : []),
      ])
    const ours = inside(document.querySelector('sip-plan')?.shadowRoot ?? document)
    return ours
      .filter((each) => each.matches('button, input, select, textarea, summary, a[href]'))
      .flatMap((control) => {
        const isSmall = control.matches('[type=radio], [type=checkbox]')
        const target = isSmall ? (control.closest('label') ?? control) : control
        const { width, height } = target.getBoundingClientRect()
        return width >= px && height >= px
          ? []
          : [`${Math.round(width)}×${Math.round(height)} ${control.outerHTML.slice(0, 100)}`]
      })
  }, least)

/** What reaches outside the view sideways, or can be scrolled sideways in itself. */
export const sidewaysScrolling = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const isScrolled = (each: Element) =>
      /auto|scroll/.test(getComputedStyle(each).overflowX) &&
      each.scrollWidth > each.clientWidth + 1 &&
      !each.matches('input, textarea, select')
    const reaches = (each: Element) => each.getBoundingClientRect().right > innerWidth + 1
    return [...document.querySelectorAll('body *')]
      .filter((each) => isScrolled(each) || reaches(each))
      .map((each) => `${each.outerHTML.slice(0, 80)} ${each.scrollWidth}/${each.clientWidth}`)
  })

/** Every label, hint and error, and whatever else is named by its id, that is not in the same root. */
export const unresolved = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const names = ['for', 'list', 'form', 'aria-labelledby', 'aria-describedby', 'aria-controls']
    const more = ['aria-owns', 'aria-activedescendant', 'aria-details', 'aria-errormessage']
    const root = document.querySelector('sip-plan')?.shadowRoot ?? document
    return [...root.querySelectorAll('*')].flatMap((each) =>
      [...names, ...more].flatMap((name) =>
        (each.getAttribute(name)?.split(/\s+/) ?? [])
          .filter((id) => !root.getElementById(id))
          .map((id) => `${each.localName} ${name} ${id}`),
      ),
    )
  })

/** Words that stand in two lines though they would have had room in one. */
export const brokenWords = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = []
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const around = text.parentElement
      if (!around?.checkVisibility()) continue
      let block: Element | null = around
      while (block && getComputedStyle(block).display === 'inline') block = block.parentElement
      for (const { 0: word, index } of (text.textContent ?? '').matchAll(/[\p{L}\d]+/gu)) {
        const range = document.createRange()
        range.setStart(text, index)
        range.setEnd(text, index + word.length)
        const lines = [...range.getClientRects()]
        const width = lines.reduce((sum, line) => sum + line.width, 0)
        const isBroken = new Set(lines.map(({ top }) => Math.round(top))).size > 1
        if (isBroken && width <= (block?.clientWidth ?? 0)) found.push(`broken: ${word}`)
      }
    }
    return found
  })
