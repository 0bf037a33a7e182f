import { mount } from 'svelte'
import Fields from './svelte.fields.svelte'

mount(Fields, { target: document.getElementById('app') })
