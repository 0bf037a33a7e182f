import { createRoot } from 'react-dom/client'
import { given } from '../apps/given.js'
import { Application } from './by-ref.application.jsx'

createRoot(document.querySelector('#app')).render(<Application given={given()} />)
