import { buttonNamed, enterInput, given, interactive } from './bench.ts'

await customElements.whenDefined('sip-plan')
const element = document.querySelector('sip-plan') as HTMLElement & { plan: unknown }
element.plan = given().plan
const root = element.shadowRoot as ShadowRoot
await Promise.resolve()
buttonNamed(root, /Insatser som behövs/).click()

void interactive({
  enter() {
    root.querySelectorAll<HTMLElement>('.row-button')[2]?.click()
    requestAnimationFrame(() => enterInput(root.querySelector<HTMLInputElement>('.row-open input')))
  },
  add: () => buttonNamed(root, /Ny insats/).click(),
})
