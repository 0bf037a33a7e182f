import { render } from 'preact'

render(<h1>SIP-panelen</h1>, document.body)
