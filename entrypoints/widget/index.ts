import { SipPlanElement } from './element.tsx'

if (!customElements.get('sip-plan')) customElements.define('sip-plan', SipPlanElement)

export { SipPlanElement }
