import { type ComponentType, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { Model, settings } from 'survey-core'
import 'survey-core/survey-core.css'
import { Survey } from 'survey-react-ui'
import { buttonNamed, enterInput, given, interactive } from '../../bench/widget/apps/bench.ts'
import type { Input } from '../../bench/widget/form.ts'

const { sections, answers } = given()
settings.panel.maxPanelCount = 1000

const element = ({ name, label, kind }: Input) => ({
  name,
  title: label,
  ...(kind === 'long' ? { type: 'comment' } : { type: 'text' }),
  ...(kind === 'date' ? { inputType: 'date' } : {}),
})
const model = new Model({
  textUpdateMode: 'onTyping',
  showNavigationButtons: false,
  elements: sections.map(({ name, title, rows, inputs }) =>
    rows
      ? {
          type: 'paneldynamic',
          name,
          title,
          templateElements: inputs.map(element),
        }
      : {
          type: 'panel',
          name,
          title,
          elements: inputs.map((each) => ({ ...element(each), name: `${name}-${each.name}` })),
        },
  ),
})
model.data = Object.fromEntries(
  Object.entries(answers).flatMap(([name, value]) =>
    Array.isArray(value)
      ? [[name, value]]
      : Object.entries(value).map(([each, words]) => [`${name}-${each}`, words]),
  ),
)

const app = document.querySelector('#app') as HTMLElement
createRoot(app).render(
  createElement(Survey as unknown as ComponentType<{ model: Model }>, { model }),
)

const list = () => document.querySelector('[data-name=interventions]')
const third = () => list()?.querySelectorAll<HTMLInputElement>('[data-name=what] input')[2]
const shown = new MutationObserver(() => {
  if (!third()) return
  shown.disconnect()
  void interactive({
    enter: () => enterInput(third()),
    add: () => buttonNamed(list() ?? app, /Add/).click(),
  })
})
shown.observe(app, { childList: true, subtree: true })
