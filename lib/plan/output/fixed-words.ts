/** The first line of a plan in a record. */
export const title = 'Samordnad individuell plan (SIP)'

/** Where a field has no answer. */
export const missing = 'Saknas.'

/** Where there are no measures by others. */
export const noMeasures = 'Inga.'
