import type { Plan } from '../../../../lib/plan/schema.ts'
import type { Answers, Section } from '../form.ts'

export type Given = {
  readonly sections: readonly Section[]
  readonly answers: Answers
  readonly plan: Plan
}

/** What the driver asks of every form. */
export type Bench = {
  /** Puts the caret last in the first input of the third intervention. */
  enter(): void
  /** The press that adds an intervention. */
  add?: () => void
}

type Page = { bench?: Bench; paints?: number[]; row?: () => Promise<number> }

/** What the page was given to show. */
export const given = (): Given =>
  JSON.parse(document.querySelector('#given')?.textContent ?? '') as Given

const framePainted = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => resolve()
      port2.postMessage('')
    })
  })

/** Says that the form can be written in: it is painted, and its own work is done. */
export async function interactive(bench: Bench): Promise<void> {
  const page = globalThis as Page
  page.bench = bench
  page.paints = []
  addEventListener(
    'keydown',
    (event) =>
      void framePainted().then(() => page.paints?.push(performance.now() - event.timeStamp)),
    { capture: true },
  )
  page.row = async () => {
    const began = performance.now()
    bench.add?.()
    await framePainted()
    return performance.now() - began
  }
  await framePainted()
  await framePainted()
  console.log('interactive')
}

/** The caret last in a field. */
export function enterInput(input: HTMLInputElement | HTMLTextAreaElement | null | undefined): void {
  if (!input) throw new Error('There is no such input')
  input.focus()
  input.setSelectionRange(input.value.length, input.value.length)
}

/** A button by its words. */
export const buttonNamed = (root: ParentNode, words: string | RegExp): HTMLElement => {
  const found = [...root.querySelectorAll<HTMLElement>('button, input[type=button]')].find(
    (button) =>
      `${button.textContent} ${button.title} ${button.ariaLabel} ${button.getAttribute('value')}`.match(
        words,
      ),
  )
  if (!found) throw new Error(`There is no button ${words}`)
  return found
}
