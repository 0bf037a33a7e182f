import type { HTMLAttributes } from 'preact'
import type { SipPlanAttributes, SipPlanElement } from './sip-plan.js'

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'sip-plan': Omit<HTMLAttributes<SipPlanElement>, keyof SipPlanAttributes> & SipPlanAttributes
    }
  }
}
