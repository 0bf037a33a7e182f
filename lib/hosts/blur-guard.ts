export type BlurGuard = {
  /** Tells the page's script of the field's new value, and again later if it changes unnoticed. */
  announce(element: HTMLTextAreaElement | HTMLInputElement): void
  release(): void
}

/**
 * After a `change` that was not the browser's own, Ctrl+Z and leaving the field bring about none:
 * the field would look clean while the application still has the plan. So when the field is left
 * with another value than was last told, it is told.
 */
export const createBlurGuard = (): BlurGuard => {
  const guarded = new Map<Element, () => void>()

  const announce: BlurGuard['announce'] = (element) => {
    guarded.get(element)?.()
    const tell = () => element.dispatchEvent(new Event('change', { bubbles: true }))
    let told = element.value
    tell()
    const note = () => {
      told = element.value
    }
    const leave = () => {
      if (element.value !== told) tell()
      stop()
    }
    const stop = () => {
      element.removeEventListener('change', note)
      element.removeEventListener('blur', leave)
      guarded.delete(element)
    }
    element.addEventListener('change', note)
    element.addEventListener('blur', leave)
    guarded.set(element, stop)
  }

  return {
    announce,
    release: () => {
      for (const stop of [...guarded.values()]) stop()
    },
  }
}
