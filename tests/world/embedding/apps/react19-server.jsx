/** @jsxImportSource react */
import { renderToString } from 'react-dom/server'
import { Host } from './by-ref.host.jsx'

/** What the server sends of the application, before there is any script. */
export const rendered = (plan) => renderToString(<Host plan={plan} />)
