import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * Keeps the keyboard's place. On another screen the focus goes to its heading; where the control
 * that had it goes away, as a notice that is closed, to the nearest control that is left.
 */
export function useKeptFocus(app: RefObject<HTMLElement | null>, screen: string): void {
  const before = useRef(screen)
  const path = useRef<readonly Element[]>([])
  const isAwaited = useRef(false)
  useLayoutEffect(() => {
    const root = app.current
    if (!root || before.current === screen) return
    before.current = screen
    isAwaited.current = false
    // A screen may have given the focus to its first control by itself.
    if (root.querySelector(':focus')) return
    // In a page of others, whoever changed the view may stand elsewhere.
    const wasHere = path.current[0]?.isConnected === false
    // A screen that is still to come has no heading yet.
    isAwaited.current = (wasHere || root.getRootNode() === document) && !toHeading(root)
  }, [app, screen])

  useLayoutEffect(() => {
    const root = app.current
    if (!root) return
    const entered = ({ target }: FocusEvent) => {
      // A heading that comes after this has come too late.
      isAwaited.current = false
      path.current = target instanceof Element ? pathTo(root, target) : []
    }
    const left = () => {
      // Only a control that has gone away is missed; one that was left is not.
      queueMicrotask(() => {
        const stands = path.current[0]?.isConnected && !root.querySelector(':focus')
        if (stands && document.hasFocus()) path.current = []
      })
    }
    const changed = () => {
      if (isAwaited.current && isFree(root)) isAwaited.current = !toHeading(root)
      if (path.current[0]?.isConnected !== false || !isFree(root)) return
      const still = path.current.find((each) => each.isConnected && firstControl(each))
      path.current = []
      if (still) firstControl(still)?.focus()
    }
    const observer = new MutationObserver(changed)
    observer.observe(root, { childList: true, subtree: true })
    root.addEventListener('focusin', entered)
    root.addEventListener('focusout', left)
    return () => {
      observer.disconnect()
      root.removeEventListener('focusin', entered)
      root.removeEventListener('focusout', left)
    }
  }, [app])
}

/** False where there is none. */
function toHeading(root: HTMLElement): boolean {
  const heading = root.querySelector<HTMLElement>('h1')
  heading?.focus()
  return heading !== null
}

/** The element and what it stands in, innermost first. */
function pathTo(root: Element, element: Element): readonly Element[] {
  const parent = element.parentElement
  return element === root || !parent ? [element] : [element, ...pathTo(root, parent)]
}

/** Nothing else has the focus: neither here, nor in the page that the widget stands in. */
function isFree(root: HTMLElement): boolean {
  const host = (root.getRootNode() as ShadowRoot).host
  const active = document.activeElement
  const isNowhere = active === null || active === document.body || active === host
  return isNowhere && !root.querySelector(':focus')
}

const firstControl = (within: Element) =>
  within.querySelector<HTMLElement>('button:not(:disabled), input, select, textarea')
