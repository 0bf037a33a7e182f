/**
 * A passing frame on a field, drawn as an animation: no attribute and no node of the page is
 * changed, and nothing is left when it ends. It lies within the field, as what is around may cut off
 * all that reaches outside, and beside white, as the page may be dark. Gives the function that ends it.
 */
export const outline = (element: Element): (() => void) => {
  const look = {
    outline: '3px solid #0a7f88',
    outlineOffset: '-3px',
    boxShadow: '0 0 0 2px rgb(255 255 255 / 90%), inset 0 0 0 5px rgb(255 255 255 / 90%)',
  }
  const shown = element.animate([look, look], { duration: 3_600_000 })
  return () => shown.cancel()
}
