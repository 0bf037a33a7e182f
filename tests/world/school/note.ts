/** The kinds of note that the record's select offers. */
export const NOTE_KINDS = [
  'Elevhälsa',
  'Frånvaro',
  'Samtal med vårdnadshavare',
  'Särskilt stöd',
  'SIP',
] as const

export type NoteKind = (typeof NOTE_KINDS)[number]

/** What the user fills in. */
export interface NoteEntry {
  readonly kind: NoteKind
  readonly title: string
  /** A few plain lines for the pupil's overview. */
  readonly summary: string
  /** The markup, exactly as the editor gave it when the user saved. */
  readonly body: string
}

/** A note as the school record keeps it. */
export interface SchoolNote extends NoteEntry {
  readonly id: number
  readonly studentId: string
  readonly author: string
  /** Local time, such as `2026-09-04 15:20`. */
  readonly writtenAt: string
}
