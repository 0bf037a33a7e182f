import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** The ways in which a word may lie in a file or a record: UTF-8, UTF-16, and each in base64. */
const formsOf = (word: string): readonly Buffer[] => {
  const wide = Buffer.from(word, 'utf16le')
  const plain = [Buffer.from(word, 'utf8'), wide, Buffer.from(wide).swap16()]
  // In base64 the letters depend on where in a group of three the word begins; its edges are mixed.
  const wrapped = plain.flatMap((bytes) =>
    [0, 1, 2].map((before) => {
      const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64')
      const begin = Math.ceil((before * 4) / 3)
      return text.slice(begin, Math.floor(((before + bytes.length) * 4) / 3))
    }),
  )
  return [...plain, ...wrapped.filter((text) => text.length >= 6).map((text) => Buffer.from(text))]
}

/** Which of the words can be found in the bytes, in any form. */
export const tracesOf = (words: readonly string[], bytes: Buffer): readonly string[] =>
  words.filter((word) => formsOf(word).some((form) => bytes.includes(form)))

/** Every word of at least five letters, and every longer number, in what is given. */
export const wordsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.match(/[\p{L}\d-]{5,}/gu) ?? []
  if (typeof value !== 'object' || value === null) return []
  return [...new Set(Object.values(value).flatMap(wordsOf))]
}

/** All that the panel keeps in a store, bytes as they are. */
export const dump = async (panel: Page, store: 'local' | 'session' | 'indexedDB') => {
  const records = await panel.evaluate(async (wanted) => {
    const bytesOf = (value: unknown): unknown => {
      if (ArrayBuffer.isView(value)) return [...new Uint8Array(value.buffer)]
      if (value instanceof ArrayBuffer) return [...new Uint8Array(value)]
      if (typeof value !== 'object' || value === null) return String(value)
      return Object.entries(value).map(([key, part]) => [key, bytesOf(part)])
    }
    if (wanted !== 'indexedDB') {
      const found = await chrome.storage[wanted].get(null)
      return bytesOf({ found, page: Object.entries(localStorage), cookie: document.cookie })
    }
    const settled = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const found: unknown[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name))
      for (const each of database.objectStoreNames) {
        const records = database.transaction(each).objectStore(each)
        found.push(name, each, await settled(records.getAllKeys()), await settled(records.getAll()))
      }
      database.close()
    }
    return bytesOf(found)
  }, store)
  return Buffer.concat(flatten(records))
}

/** Runs of bytes as bytes, words as UTF-8. */
const flatten = (value: unknown): Buffer[] => {
  if (!Array.isArray(value)) return [Buffer.from(`${value}\n`)]
  return value.length > 0 && value.every((part) => typeof part === 'number')
    ? [Buffer.from(value as number[])]
    : value.flatMap(flatten)
}

/** The files below a folder in which a word can be found, with the word. */
export const tracesInFolder = async (words: readonly string[], folder: string) => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const found: string[] = []
  for (const file of files.filter((each) => each.isFile())) {
    const path = join(file.parentPath, file.name)
    const traces = tracesOf(words, await readFile(path))
    found.push(...traces.map((word) => `${path.slice(folder.length)}: ${word}`))
  }
  return { found, files: files.length }
}
