export type Language = 'sv' | 'en'

/** One sentence in every language that the product speaks. Swedish is the source. */
export type Text = Readonly<Record<Language, string>>
