import type { Plugin } from 'vite'

/**
 * The widget's sizes follow the root of the page, so that a page with larger letters has a larger
 * plan. They are never smaller than a browser's own: many pages say `html { font-size: 62.5% }`.
 */
export const ownSizes: Plugin = {
  name: 'own-sizes',
  enforce: 'pre',
  transform(code, id) {
    if (!/\.css\?inline$/.test(id)) return undefined
    // In a media query a rem is the browser's own in any case.
    return code.replace(/^(?!@media).*$/gm, (line) =>
      line.replace(/(-?[\d.]+)rem\b/g, (_, found: string) => {
        const size = Number(found)
        return `${size < 0 ? 'min' : 'max'}(${size}rem, ${size * 16}px)`
      }),
    )
  },
}
