/** A name that no page can guess; made so in a page without https too. */
export const randomName = (): string => crypto.getRandomValues(new Uint32Array(4)).join('-')
