import { createApp, h, ref } from 'vue'
import SharedPlan from '../../../../entrypoints/widget/package/examples/vue.vue'
import { given } from '../apps/given.js'
import { tell } from './tell.js'

const plan = ref(given())
const onChange = (changed) => {
  plan.value = changed
  tell(changed)
}
createApp({ render: () => h(SharedPlan, { plan: plan.value, onChange }) }).mount('#app')
