/**
 * A passing frame around a field, drawn as an animation: no attribute and no node of the page is
 * changed, and nothing is left when it ends. Gives the function that ends it.
 */
export const outline = (element: Element): (() => void) => {
  const look = {
    outline: '3px solid #0a7f88',
    outlineOffset: '1px',
    boxShadow: '0 0 0 6px rgb(255 255 255 / 90%)',
  }
  const shown = element.animate([look, look], { duration: 3_600_000 })
  return () => shown.cancel()
}
