import { given } from './given.js'

const app = document.querySelector('#app')
app.innerHTML = `<form method="post" action="/saved">
  <fieldset></fieldset>
  <button type="submit">Spara</button> <button type="reset">Återställ</button>
</form>
<output></output>`
const fieldset = app.querySelector('fieldset')
const heard = { name: '', complete: '' }
const tell = (news) => {
  Object.assign(heard, news)
  app.querySelector('output').textContent = `${heard.name} ${heard.complete}`
}

const show = () => {
  const written = document.createElement('sip-plan')
  Object.assign(written, { id: 'written', name: 'plan', required: true, plan: given() })
  const empty = document.createElement('sip-plan')
  empty.id = 'empty'
  empty.addEventListener('sip-change', ({ detail }) => {
    empty.plan = detail.plan
    tell({ name: detail.plan.child.name })
  })
  empty.addEventListener('sip-field-complete', ({ detail }) => tell({ complete: detail.number }))
  fieldset.append(written)
  app.append(empty)
}
window.host = {
  show,
  hide: () => {
    for (const each of app.querySelectorAll('sip-plan')) each.remove()
  },
  shut: (isShut) => {
    fieldset.disabled = isShut
  },
}
show()
