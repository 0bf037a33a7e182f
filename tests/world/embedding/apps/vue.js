import { createApp, ref } from 'vue/dist/vue.esm-bundler.js'
import { given } from './given.js'

const [shown, shut, draft, complete] = [ref(true), ref(false), ref(), ref('')]
const set = (state) => (value) => {
  state.value = value
}
window.host = { show: () => set(shown)(true), hide: () => set(shown)(false), shut: set(shut) }

const app = createApp({
  setup: () => ({
    ...{ plan: given(), shown, shut, draft, complete },
    change: ({ detail }) => set(draft)(detail.plan),
    completed: ({ detail }) => set(complete)(detail.number),
  }),
  template: `<form method="post" action="/saved">
    <fieldset :disabled="shut">
      <sip-plan v-if="shown" id="written" name="plan" required :plan.prop="plan"></sip-plan>
    </fieldset>
    <button type="submit">Spara</button> <button type="reset">Återställ</button>
  </form>
  <sip-plan v-if="shown" id="empty" :plan.prop="draft"
    @sip-change="change" @sip-field-complete="completed"></sip-plan>
  <output>{{ draft?.child.name }} {{ complete }}</output>`,
})
app.config.compilerOptions.isCustomElement = (name) => name === 'sip-plan'
app.mount('#app')
