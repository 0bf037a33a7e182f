/**
 * Ids become parts of identifiers, addresses, names of files and of what is stored: plain characters
 * alone, and none that says where something lies.
 */
export const plainId = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/
