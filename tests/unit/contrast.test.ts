import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from '../setup/root.ts'

const css = readFileSync(join(root, 'components/styles/tokens.css'), 'utf8')
/** Each token in one theme: the first colour is that of the light one. */
const tokensOf = (place: 0 | 1) =>
  new Map(
    [
      ...css.matchAll(/--([\w-]+): (?:light-dark\()?#([0-9a-f]{3,6})(?:, #([0-9a-f]{3,6})\))?;/g),
    ].map(([, name = '', ...hex]) => [name, hex[place] ?? hex[0] ?? '']),
  )

const themes = { light: tokensOf(0), dark: tokensOf(1) }

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (hex: string) => {
  const full = hex.length === 3 ? hex.replace(/./g, '$&$&') : hex
  const [red = 0, green = 0, blue = 0] = (full.match(/../g) ?? []).map((pair) => {
    const share = Number.parseInt(pair, 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const contrast = (one: string, other: string) => {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const grounds = ['paper', 'ground']

/** Each text colour with all that it is written on. */
const texts: Readonly<Record<string, readonly string[]>> = {
  ink: [...grounds, 'accent-soft', 'done-soft', 'begun-soft', 'none-soft'],
  quiet: [...grounds, 'accent-soft', 'done-soft', 'begun-soft'],
  accent: [...grounds, 'accent-soft', 'begun-soft'],
  'accent-ink': ['accent'],
  done: [...grounds, 'done-soft', 'accent-soft'],
  begun: [...grounds, 'begun-soft', 'accent-soft'],
  none: [...grounds, 'accent-soft'],
  alarm: grounds,
}

/** What shows that there is something to press or write in, or how far the plan has come. */
const controls: Readonly<Record<string, readonly string[]>> = {
  edge: grounds,
  accent: grounds,
  alarm: grounds,
  done: grounds,
  begun: grounds,
}

const pairs = (table: typeof texts) =>
  Object.entries(table).flatMap(([front, backs]) => backs.map((back) => [front, back] as const))

test('the measure itself: black on white, and a known grey', () => {
  expect(contrast('000', 'fff')).toBe(21)
  expect(contrast('767676', 'ffffff')).toBeCloseTo(4.54, 2)
})

describe.each(Object.entries(themes))('%s', (_, tokens) => {
  const between = (front: string, back: string) =>
    contrast(tokens.get(front) ?? '', tokens.get(back) ?? '')

  test('names every colour', () => {
    expect([...tokens.keys()]).toEqual([...themes.light.keys()])
    expect(tokens.size).toBeGreaterThanOrEqual(16)
  })

  test.each(pairs(texts))('%s on %s can be read: 7:1', (front, back) => {
    expect(between(front, back)).toBeGreaterThanOrEqual(7)
  })

  test.each(pairs(controls))('%s on %s can be seen: 3:1', (front, back) => {
    expect(between(front, back)).toBeGreaterThanOrEqual(3)
  })
})
