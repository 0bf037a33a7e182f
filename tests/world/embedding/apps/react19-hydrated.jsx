import { hydrateRoot } from 'react-dom/client'
import { Host } from './by-ref.host.jsx'
import { given } from './given.js'

hydrateRoot(document.querySelector('#app'), <Host plan={given()} />, {
  onRecoverableError: (error) => reportError(error),
})
