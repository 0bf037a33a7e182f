import { given } from './given.js'

const app = document.querySelector('#app')
const show = () => {
  const written = document.createElement('sip-plan')
  written.id = 'written'
  written.plan = given()
  const empty = document.createElement('sip-plan')
  empty.id = 'empty'
  app.append(written, empty)
}
window.host = { show, hide: () => app.replaceChildren() }
show()
