import { buttonNamed, enterInput, given, interactive } from './bench.ts'

await customElements.whenDefined('sip-plan')
const element = document.querySelector('sip-plan') as HTMLElement & { plan: unknown }
element.plan = given().plan
const root = element.shadowRoot as ShadowRoot
await Promise.resolve()
buttonNamed(root, /Insatser som behövs/).click()

// The forms come with the first part that is unfolded.
await new Promise<void>((resolve) => {
  const shown = new MutationObserver(() => {
    if (!root.querySelector('.row-button')) return
    shown.disconnect()
    resolve()
  })
  shown.observe(root, { childList: true, subtree: true })
})

void interactive({
  enter() {
    root.querySelectorAll<HTMLElement>('.row-button')[2]?.click()
    requestAnimationFrame(() =>
      enterInput(root.querySelector<HTMLTextAreaElement>('.row-open textarea')),
    )
  },
  add: () => buttonNamed(root, /Ny insats/).click(),
})
