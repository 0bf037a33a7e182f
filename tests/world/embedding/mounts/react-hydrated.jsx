import { hydrateRoot } from 'react-dom/client'
import { given } from '../apps/given.js'
import { Application } from './by-ref.application.jsx'

hydrateRoot(document.querySelector('#app'), <Application given={given()} />, {
  onRecoverableError: (error) => reportError(error),
})
