import type { Plugin } from 'vite'

type Part = readonly [written: RegExp, own: string]

/** A page may have given every object more than its own, and shares zod's settings with all that use zod. */
const inAnyPage: readonly Part[] = [
  [/\bfor \(const (\w+) in (table|shape)\)/g, 'for (const $1 of Object.keys($2))'],
  [/\bkey in proto\b/g, 'Object.hasOwn(proto, key)'],
  [
    /\(_a = iss\)\.path \?\? \(_a\.path = \[\]\);/g,
    'if (!Object.hasOwn(iss, "path")) iss.path = [];',
  ],
  [/\(_a = globalThis\)\.__zod_globalConfig \?\? .*;/g, 'const settings = {};'],
  [/\bglobalThis\.__zod_globalConfig\b/g, 'settings'],
]

/** What a plan's parser never does: wait, be told apart by a value or written as a pattern, count rows. */
const neverInPlan: readonly Part[] = [
  [/\b[\w.]+ instanceof Promise\b/g, 'false'],
  [/(?=util\.defineLazyInternal\(inst, "(?:pattern|values|propValues)")/g, 'false && '],
  [/(?=capSize\(inst, arraySize\))/g, 'false && '],
]

const isZod = /zod[\\/]v4[\\/](?:core|mini)/

/**
 * Zod for the widget: as it can be in any page and, for the plan, without what its schema never asks for,
 * which would weigh 1 kB in the first view. What that is, is looked for in zod's own text.
 * @throws where zod is written in another way than before.
 */
export const ownParser = (): Plugin => {
  const unseen = new Set([...inAnyPage, ...neverInPlan])
  return {
    name: 'own-parser',
    transform(code, id) {
      if (!isZod.test(id)) return undefined
      const own = id.endsWith('?later') ? inAnyPage : [...inAnyPage, ...neverInPlan]
      return own.reduce((rest, part) => {
        const [written, instead] = part
        const next = rest.replace(written, instead)
        if (next !== rest) unseen.delete(part)
        return next
      }, code)
    },
    generateBundle() {
      const [part] = unseen
      if (part) throw new Error(`zod is written in another way than before: ${part[0]}`)
    },
  }
}
