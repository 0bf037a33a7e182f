/**
 * The same page at a name of the region's own network, on plain http. Browsers trust `localhost`;
 * to a page there they give less: no clipboard, no sealing.
 */
export const atName = (address: string, name: string): string =>
  address.replace('//localhost:', `//${name}.region.test:`)
