import { describe, expect, test } from 'vitest'
import { parseHostProfile } from '../../lib/records/parse-host-profile.ts'
import { recordSystems } from '../../lib/records/registry.ts'
import { parseProfile } from '../../lib/regions/parse-profile.ts'
import { regions } from '../../lib/regions/region.ts'
import { editorCases } from '../browser/editor-cases.ts'
import { refusedCases } from '../browser/editor-cases-refused.ts'

type Module = Readonly<Record<string, unknown>>

const profiles = import.meta.glob<Module>('../../lib/regions/profiles/*.ts', { eager: true })
/** Pages, and no parts of them, such as `svelte.fields.svelte`. */
const editors = import.meta.glob('../world/editors/apps/*.{js,jsx}')
const systems = import.meta.glob<Module>('../../lib/records/systems/*.ts', { eager: true })

/** The files of which not every value is in the registry. */
const unregistered = (files: Readonly<Record<string, Module>>, registry: readonly unknown[]) =>
  Object.entries(files)
    .filter(([, file]) => !Object.values(file).every((value) => registry.includes(value)))
    .map(([path]) => path.replace(/^[./]+/, ''))

const nameOf = ({ name }: { readonly name: string }): string => name

describe('what lies in a folder of its own is in its registry', () => {
  test('each region in lib/regions/region.ts', () => {
    expect(unregistered(profiles, regions)).toEqual([])
    expect(Object.keys(profiles)).toHaveLength(regions.length)
  })

  test('each record system in lib/records/registry.ts', () => {
    expect(unregistered(systems, recordSystems)).toEqual([])
    expect(Object.keys(systems)).toHaveLength(recordSystems.length)
  })

  test('each editor of the test world in tests/browser/editor-cases-*.ts', () => {
    const tried = new Set([...editorCases, ...refusedCases].map(({ path }) => path))
    const missing = Object.keys(editors).filter((file) => {
      const page = file.replace(/^.*\/|\.\w+$/g, '')
      return ![...tried].some((path) => new RegExp(`/app/${page}(?![\\w-])`).test(path))
    })
    expect(missing).toEqual([])
  })

  test('no two have the same name', () => {
    const ids = regions.map(({ id }) => id)
    for (const names of [ids, regions.map(nameOf), recordSystems.map(nameOf)]) {
      expect(names).toEqual([...new Set(names)])
    }
  })

  test('each is what an administrator could have written', () => {
    for (const region of regions) expect(parseProfile(region)).toEqual({ ok: true, value: region })
    for (const system of recordSystems) {
      expect(parseHostProfile(system)).toEqual({ ok: true, value: system })
    }
  })
})
