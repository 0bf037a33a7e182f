import { createApp, reactive } from 'vue/dist/vue.esm-bundler.js'

const note = reactive({ text: '', late: '', title: '' })
window.saved = () => note.text || note.late || note.title

createApp({
  setup: () => ({ note }),
  template: `
    <label>Anteckning <textarea id="note" v-model="note.text"></textarea></label>
    <label>Bedömning <textarea id="late" v-model.lazy="note.late"></textarea></label>
    <label>Rubrik <input v-model.trim="note.title"></label>`,
}).mount('#app')
