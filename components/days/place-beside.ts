const margin = 8

/** Puts what lies above the page under a field, or over it where there is more room; never outside the view. */
export function placeBeside(box: HTMLElement, field: Element | null): void {
  const view = box.ownerDocument.documentElement
  const around = field?.getBoundingClientRect() ?? new DOMRect()
  const { width, height } = box.getBoundingClientRect()
  const isBelow = around.bottom + height + margin <= view.clientHeight
  const top = isBelow || around.top < height ? around.bottom : around.top - height
  const within = (place: number, size: number, room: number) =>
    Math.max(margin, Math.min(place, room - size - margin))
  box.style.setProperty('left', `${within(around.left, width, view.clientWidth)}px`)
  box.style.setProperty('top', `${within(top, height, view.clientHeight)}px`)
}
