/** Files that the user keeps. Needs a press by the user just before. */
export type FilesPort = {
  /** Hands the user a file. @param name holds no personal data: it shows in lists and on shared screens. */
  save(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void
}
