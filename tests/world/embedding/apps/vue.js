import { createApp, ref } from 'vue/dist/vue.esm-bundler.js'
import { given } from './given.js'

const shown = ref(true)
window.host = {
  show: () => {
    shown.value = true
  },
  hide: () => {
    shown.value = false
  },
}

const app = createApp({
  setup: () => ({ plan: given(), shown }),
  template: `<template v-if="shown">
    <sip-plan id="written" :plan.prop="plan"></sip-plan>
    <sip-plan id="empty"></sip-plan>
  </template>`,
})
app.config.compilerOptions.isCustomElement = (name) => name === 'sip-plan'
app.mount('#app')
