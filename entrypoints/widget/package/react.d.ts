import type { DetailedHTMLProps, HTMLAttributes } from 'react'
import type { SipPlanAttributes, SipPlanElement } from './sip-plan.js'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'sip-plan': DetailedHTMLProps<HTMLAttributes<SipPlanElement>, SipPlanElement> &
        SipPlanAttributes
    }
  }
}
