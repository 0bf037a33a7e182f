import Form, { type FormProps } from '@rjsf/core'
import type { RJSFSchema } from '@rjsf/utils'
import validator from '@rjsf/validator-ajv8'
import { type ComponentType, createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { buttonNamed, enterInput, given, interactive } from '../../bench/widget/apps/bench.ts'
import type { Input } from '../../bench/widget/form.ts'

const { sections, answers } = given()

const inputs = (all: readonly Input[]): RJSFSchema => ({
  type: 'object',
  properties: Object.fromEntries(
    all.map(({ name, label }) => [name, { type: 'string', title: label }]),
  ),
})
const schema: RJSFSchema = {
  type: 'object',
  properties: Object.fromEntries(
    sections.map(({ name, title, rows, inputs: all }) => [
      name,
      rows ? { type: 'array', title, items: inputs(all) } : { title, ...inputs(all) },
    ]),
  ),
}
const widgets = (all: readonly Input[]) =>
  Object.fromEntries(
    all.flatMap(({ name, kind }) =>
      kind === 'text' ? [] : [[name, { 'ui:widget': kind === 'long' ? 'textarea' : 'date' }]],
    ),
  )
const ui = Object.fromEntries(
  sections.map(({ name, rows, inputs: all }) => [
    name,
    rows ? { items: widgets(all) } : widgets(all),
  ]),
)

const app = document.querySelector('#app') as HTMLElement
createRoot(app).render(
  createElement(Form as ComponentType<FormProps>, {
    schema,
    uiSchema: ui,
    formData: answers,
    validator,
  }),
)

const third = () => document.querySelector<HTMLInputElement>('#root_interventions_2_what')
const shown = new MutationObserver(() => {
  if (!third()) return
  shown.disconnect()
  void interactive({
    enter: () => enterInput(third()),
    add: () => buttonNamed(document.querySelector('#root_interventions') ?? app, /Add/).click(),
  })
})
shown.observe(app, { childList: true, subtree: true })
