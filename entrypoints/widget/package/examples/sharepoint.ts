import {
  type IPropertyPaneConfiguration,
  PropertyPaneTextField,
} from '@microsoft/sp-property-pane'
import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base'
import 'sip-plan'

type Settings = { region?: string; handoff?: string }

export default class SipWebPart extends BaseClientSideWebPart<Settings> {
  public override render(): void {
    const plan =
      this.domElement.querySelector('sip-plan') ??
      document.createElement('sip-plan')
    plan.region = this.properties.region ?? ''
    plan.handoff = this.properties.handoff
    if (!plan.parentElement) this.domElement.append(plan)
  }

  protected override getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    const groupFields = [
      PropertyPaneTextField('region', { label: 'Region' }),
      PropertyPaneTextField('handoff', { label: 'FHIR-server' }),
    ]
    return { pages: [{ groups: [{ groupFields }] }] }
  }
}
