import { mount } from 'svelte'
import Application from './svelte.application.svelte'

mount(Application, { target: document.querySelector('#app') })
