/** Time and chance, so that tests can hold them still. */
export type ClockPort = {
  /** The instant now, in UTC with `Z`. */
  now(): string
  /** The day today in Sweden, `YYYY-MM-DD`. */
  today(): string
  /** A random UUID. */
  id(): string
}
