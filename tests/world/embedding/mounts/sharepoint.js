import SipWebPart from '../../../../entrypoints/widget/package/examples/sharepoint.ts'
import { tell } from './tell.js'

const domElement = document.querySelector('#app')
domElement.addEventListener('sip-change', ({ detail }) => tell(detail.plan))
const part = new SipWebPart()
Object.assign(part, { domElement, properties: { region: 'gavleborg' } })
part.render()
