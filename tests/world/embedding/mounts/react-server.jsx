import { renderToString } from 'react-dom/server'
import { Application } from './by-ref.application.jsx'

/** What the server sends of the application, before there is any script. */
export const rendered = (plan) => renderToString(<Application given={plan} />)
