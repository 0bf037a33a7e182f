// The page decides when the element comes: before its application, or long after.
window.define = () => import('/sip-plan.js').then(() => undefined)
