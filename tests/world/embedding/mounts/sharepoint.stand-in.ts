/**
 * The few names of `@microsoft/sp-webpart-base` and `@microsoft/sp-property-pane` that the example
 * takes: their licence does not let the packages stand here. With the packages themselves it was
 * compiled by hand; which ones the widget's README tells.
 */
export abstract class BaseClientSideWebPart<Properties extends object> {
  declare protected readonly domElement: HTMLElement
  declare protected readonly properties: Properties

  protected abstract render(): void

  protected getPropertyPaneConfiguration(): IPropertyPaneConfiguration {
    return { pages: [] }
  }
}

type Field = { readonly targetProperty: string; readonly label?: string }

export interface IPropertyPaneConfiguration {
  pages: { groups: { groupFields: Field[] }[] }[]
}

export const PropertyPaneTextField = (
  targetProperty: string,
  properties: { label?: string },
): Field => ({ ...properties, targetProperty })
