import type { Plugin } from 'vite'

const loop =
  /for\(var ([\w$]+) in ([\w$]+)\)([\w$]+)\(([\w$]+),\1,\{get:\2\[\1\],enumerable:(!0|true)\}\)/

/**
 * What comes later is an object with a getter for each of its exports. The bundler makes it in a loop
 * that also meets what a page has given every object, and nothing but a function can be a getter.
 */
export const ownExports: Plugin = {
  name: 'own-exports',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).flatMap((each) => (each.type === 'chunk' ? [each] : []))
    const made = chunks.filter(({ code }) => loop.test(code))
    if (made.length === 0) throw new Error('The bundler makes exports in another way than before.')
    for (const chunk of made) {
      chunk.code = chunk.code.replace(
        loop,
        'for(var $1 of Object.keys($2))$3($4,$1,{__proto__:null,get:$2[$1],enumerable:!0})',
      )
    }
  },
}
