import 'sip-plan'

export default (
  settings: { region?: string },
  place: HTMLElement,
): void => {
  const plan = document.createElement('sip-plan')
  plan.region = settings.region ?? ''
  place.replaceChildren(plan)
}
