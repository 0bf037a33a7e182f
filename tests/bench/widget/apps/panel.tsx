import { render } from 'preact'
import { App } from '../../../../components/app.tsx'
import { createPanelSheets } from '../../../../components/styles/panel-sheets.ts'
import { buttonNamed, enterInput, given, interactive } from './bench.ts'
import { openPanel } from './open-panel.ts'

const session = openPanel()
const { plan } = given()
session.plans.put(plan)
session.plans.open(plan.id)
session.view.toggle(5)
document.adoptedStyleSheets = createPanelSheets()
render(<App session={session} />, document.body)

void interactive({
  enter() {
    document.querySelectorAll<HTMLElement>('.row-button')[2]?.click()
    requestAnimationFrame(() =>
      enterInput(document.querySelector<HTMLTextAreaElement>('.row-open textarea')),
    )
  },
  add: () => buttonNamed(document, /Ny insats/).click(),
})
