/** @jsxImportSource react */
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Record } from './record.tsx'
import './school.css'
import './student.css'

const place = document.querySelector('#app')
if (place) {
  createRoot(place).render(
    <StrictMode>
      <Record />
    </StrictMode>,
  )
}
