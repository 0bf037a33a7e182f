export type Bytes = Uint8Array<ArrayBuffer>

/**
 * Holds the raw key while the vault is open, in memory and nowhere else. The vault asks for the key
 * each time and keeps none itself, so clearing it here locks every window at once.
 */
export type KeyKeeper = {
  read(): Promise<Bytes | undefined>
  write(key: Bytes): Promise<void>
  clear(): Promise<void>
}
