import { createRoot } from 'react-dom/client'
import { Host } from './by-ref.host.jsx'
import { given } from './given.js'

createRoot(document.querySelector('#app')).render(<Host plan={given()} />)
