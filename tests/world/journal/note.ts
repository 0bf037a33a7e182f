/** The kinds of note that the journal's select offers. */
export const NOTE_TYPES = [
  'Mottagningsbesök',
  'Telefonkontakt',
  'Hembesök',
  'SIP och samordning',
  'Bedömning',
  'Administrativ anteckning',
] as const

export type NoteType = (typeof NOTE_TYPES)[number]

/** What the user writes in the note form. */
export interface NoteText {
  readonly type: NoteType
  readonly title: string
  /** The markup, exactly as the editor gave it when the user saved. */
  readonly body: string
}

/** A note as the journal keeps it. A signed note is never changed again. */
export interface Note extends NoteText {
  readonly id: number
  readonly patientId: string
  readonly status: 'draft' | 'signed'
  readonly author: string
  /** Local time, such as `2026-09-16 14:05`. */
  readonly writtenAt: string
}
