import type { Plugin } from 'vite'

type Part = readonly [written: RegExp, own: string]

/** What zod also does: wait for promises, convert, write what it has read, share settings in a page. */
const parts: readonly Part[] = [
  [/\basyncResult \|\| _ instanceof Promise\b/g, 'false'],
  [/\bif \(asyncResult\)/g, 'if (false)'],
  [/\b[\w.]+ instanceof Promise\b/g, 'false'],
  [/\bproms\.length\b/g, 'false'],
  [/\bctx\?\.abortEarly\b/g, 'false'],
  [/\bdef\.coerce\b/g, 'false'],
  [/\bctx\??\.direction === "backward"/g, 'false'],
  [/\bparse\.(?:parseAsync|safeParseAsync)\(this, data[^)]*\)/g, 'undefined'],
  [/\bcore\.globalConfig\.memoizer\b/g, 'undefined'],
  [/\(_a = globalThis\)\.__zod_globalConfig \?\? \(_a\.__zod_globalConfig = \{\}\);/g, ''],
  [/globalThis\.__zod_globalConfig\?\.postProcessor/g, 'undefined'],
  [/= globalThis\.__zod_globalConfig\b/g, '= {}'],
  [/(?=util\.defineLazyInternal\(inst, "pattern")/g, 'false && '],
  [/\bstandardProps\(this\)/g, 'undefined'],
  // A page may have given every object more than its own.
  [/\bfor \(const (\w+) in (table|shape)\)/g, 'for (const $1 of Object.keys($2))'],
  [/\binst\._zod\.version = version;/g, ''],
  [/\bObject\.defineProperty\((?:Definition|_), "name", \{ value: name \}\);/g, ''],
  [/\bnewError\(Definition\) : this/g, 'new Definition() : this'],
  [/\butil\.optionalKeys\(def\.shape\)/g, '[]'],
  [/\bunwrapMessage\(config\.\w+\?\.\(iss\)\) \?\?/g, ''],
  [/(?=capSize\(inst, arraySize\))/g, 'false && '],
]

/** What the plan's own schema does without: closed objects, and objects that are told apart by a key. */
const plansParts: readonly Part[] = [
  [/if \(!catchall\) \{/g, 'if (true) {'],
  [/(?=util\.defineLazyInternal\(inst, "(?:propValues|values)")/g, 'false && '],
]

const isZod = /zod[\\/]v4[\\/](?:core|mini)/

/**
 * Of zod what the widget uses: 2 kB less. What a part would be is looked for in zod's own text.
 * @throws where zod is written in another way than before.
 */
export const ownParser = (): Plugin => {
  const unseen = new Set([...parts, ...plansParts])
  return {
    name: 'own-parser',
    transform(code, id) {
      if (!isZod.test(id)) return undefined
      const own = id.endsWith('?later') ? parts : [...parts, ...plansParts]
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
