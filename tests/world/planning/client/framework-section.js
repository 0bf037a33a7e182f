import { createApp, h, reactive, ref } from '/vue/vue.runtime.esm-browser.prod.js'

/**
 * Makes a section of Vue's own fields: only what reaches Vue's state is read. After a save the
 * fields are made anew from what the system has kept.
 */
export function openFramework(place, changed) {
  const fields = JSON.parse(place.dataset.fields)
  const values = reactive(pick(fields, JSON.parse(place.dataset.value)))
  const round = ref(0)

  const write = (id) => (event) => {
    values[id] = event.target.value
    changed()
  }
  createApp({
    render: () =>
      h(
        'div',
        { class: 'fields', key: round.value },
        fields.map((field) =>
          h('div', { class: ['field', field.kind, field.wide && 'wide'] }, [
            h('label', { for: `falt-${field.id}` }, field.label),
            control(field, values[field.id], write(field.id)),
          ]),
        ),
      ),
  }).mount(place)

  return {
    read: () => ({ ...values }),
    renew: (kept) => {
      Object.assign(values, pick(fields, kept))
      round.value += 1
    },
  }
}

function control(field, value, onInput) {
  const shared = { id: `falt-${field.id}`, value, onInput, maxlength: field.maxLength }
  if (field.kind === 'textarea') return h('textarea', { ...shared, rows: field.rows })
  if (field.kind !== 'select') return h('input', { ...shared, type: field.kind })
  const options = ['', ...field.options].map((option) =>
    h('option', { value: option }, option || 'Välj …'),
  )
  return h('select', shared, options)
}

function pick(fields, kept) {
  return Object.fromEntries(fields.map(({ id }) => [id, kept[id] ?? '']))
}
