/** The two languages that texts stand in beside the rows that they belong to. */
export type SourceLanguage = 'sv' | 'en'

/** A text in both. Swedish is the source. */
export type Text = Readonly<Record<SourceLanguage, string>>
