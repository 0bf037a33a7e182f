import { render } from 'preact'
import { App } from '../../../../components/app.tsx'
import { createPanelSheets } from '../../../../components/styles/panel-sheets.ts'
import { enterInput, given, interactive } from './bench.ts'
import { openPanel } from './open-panel.ts'

// As many plans as the other forms have rows, each of five interventions.
const session = openPanel()
const { plan } = given()
const interventions = plan.interventions.slice(0, 5)
for (const { id, what } of plan.interventions) {
  session.plans.put({ ...plan, id, interventions, child: { ...plan.child, name: what } })
}
document.adoptedStyleSheets = createPanelSheets()
render(<App session={session} />, document.body)

void interactive({
  enter: () => enterInput(document.querySelector<HTMLInputElement>('input[type=search]')),
})
