import type { Plugin } from 'vite'

/**
 * Signals write `valueOf` and `toString` on prototypes of their own. Where a page has frozen
 * `Object.prototype` such an assignment throws; a property that is defined first does not.
 */
export const ownMethods: Plugin = {
  name: 'own-methods',
  transform(code, id) {
    if (!/@preact[\\/]signals/.test(id)) return undefined
    return code.replace(
      /([\w$]+)\.prototype\.(valueOf|toString)\s*=(?!=)/g,
      'Object.defineProperty($1.prototype,"$2",{writable:!0,configurable:!0}).$2=',
    )
  },
}
