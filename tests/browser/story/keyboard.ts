import type { CDPSession, Page } from 'playwright-core'

type Focused = { readonly role: string; readonly name: string; readonly hidden: boolean }

/** Works in a page with the keys alone, and looks at where the focus goes as a screen reader would. */
export async function keyboardOf(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const hidden: string[] = []
  const { keyboard } = page

  /** What has the focus, by its role and its accessible name. */
  const focused = async (): Promise<Focused> => {
    const { result } = await session.send('Runtime.evaluate', {
      expression: 'document.activeElement',
    })
    const objectId = result.objectId ?? ''
    const { nodes } = await session.send('Accessibility.getPartialAXTree', {
      objectId,
      fetchRelatives: false,
    })
    const covered = await session.send('Runtime.callFunctionOn', {
      objectId,
      // What has just got the focus is scrolled into view in the next frame, which is the first drawn.
      functionDeclaration: `async function () {
        const isCovered = () => {
          const { left, top, width, height } = this.getBoundingClientRect()
          const at = document.elementFromPoint(left + width / 2, top + height / 2)
          return !at || !(this.contains(at) || at.contains(this))
        }
        const frame = () => new Promise(requestAnimationFrame)
        return isCovered() && (await frame(), await frame(), isCovered())
      }`,
      awaitPromise: true,
      returnByValue: true,
    })
    const [node] = nodes
    return {
      role: String(node?.role?.value ?? ''),
      name: String(node?.name?.value ?? ''),
      hidden: covered.result.value === true,
    }
  }

  /** Goes on with Tab until the control with that name has the focus. */
  const reach = async (name: string | RegExp): Promise<void> => {
    const passed: string[] = []
    for (let step = 0; step < 80; step++) {
      const now = await focused()
      if (now.hidden) hidden.push(`${now.role} ${now.name}`)
      if (typeof name === 'string' ? now.name === name : name.test(now.name)) return
      passed.push(now.name)
      await keyboard.press('Tab')
    }
    throw new Error(`Tab does not lead to ${name}, only to ${[...new Set(passed)].join(' | ')}`)
  }

  return {
    focused,
    reach,
    /** What had the focus and could not be seen: behind the head or the foot, or out of view. */
    hidden: hidden as readonly string[],
    press: async (name: string | RegExp, key: 'Enter' | 'Space' = 'Enter') => {
      await reach(name)
      await keyboard.press(key)
    },
    write: async (name: string, text: string) => {
      await reach(name)
      await keyboard.type(text)
    },
    /** Moves through the group from the choice that has the focus. */
    arrow: async (name: string, times: number) => {
      await reach(name)
      for (let step = 0; step < times; step++) await keyboard.press('ArrowDown')
    },
  }
}

export type Keyboard = Awaited<ReturnType<typeof keyboardOf>>
