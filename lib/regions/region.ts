/** What differs between regions. */
export type Region = {
  readonly id: string
  readonly name: string
  /** Base address of the FHIR server that receives plans. */
  readonly endpoint: string
}

/** Used until an administrator or the user has chosen a region: the server of `npm run backend`. */
export const demoRegion: Region = {
  id: 'demo',
  name: 'Demoregionen',
  endpoint: 'http://localhost:4103/fhir',
}
