import { mount } from 'svelte'
import Host from './svelte.host.svelte'

// A property that the element does not have yet would become an attribute.
await customElements.whenDefined('sip-plan')
mount(Host, { target: document.querySelector('#app') })
