/** Where a record system shows whose record is open. */
export type RecordSystem = {
  /** How the title of its pages ends. */
  readonly titleEnds: string
  /** Selectors of the elements that hold nothing but the child's name and personal number. */
  readonly childName: string
  readonly personalNumber: string
}
