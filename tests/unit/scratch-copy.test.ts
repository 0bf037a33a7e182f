import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { scratchCopy } from '../fixtures/scratch-copy.ts'
import { root } from '../setup/root.ts'

const gavleborg = readFileSync(join(root, 'lib/regions/profiles/gavleborg.ts'), 'utf8')
const norrland = gavleborg
  .replace('gavleborg: Region', 'norrland: Region')
  .replace("id: 'gavleborg'", "id: 'norrland'")
  .replace("name: 'Gävleborg'", "name: 'Norrland'")

const system = `import type { ShippedProfile } from '../host-profile.ts'

export const nordjournal: ShippedProfile = {
  version: 1,
  name: 'Nordjournal',
  page: { origin: 'https://journal.example' },
  sections: [{ section: 'goals', field: { label: 'Mål', selectors: ['#mal'] } }],
}
`

test('a region and a record system are two files each; what is left out is named', () => {
  const copy = scratchCopy()
  try {
    copy.write('lib/regions/profiles/norrland.ts', norrland.replace('  retention,\n', ''))
    copy.write('lib/records/systems/nordjournal.ts', system)
    const tests = 'tests/unit/registries.test.ts'
    const unregistered = copy.test(tests)
    expect(unregistered).toContain('lib/regions/profiles/norrland.ts')
    expect(unregistered).toContain('lib/records/systems/nordjournal.ts')

    copy.replace(
      'lib/regions/region.ts',
      "import { neutral } from './profiles/neutral.ts'",
      "import { neutral } from './profiles/neutral.ts'\nimport { norrland } from './profiles/norrland.ts'",
    )
    copy.replace('lib/regions/region.ts', '= [gavleborg,', '= [norrland, gavleborg,')
    copy.replace(
      'lib/records/registry.ts',
      'export const recordSystems: readonly ShippedProfile[] = []',
      "import { nordjournal } from './systems/nordjournal.ts'\n\nexport const recordSystems: readonly ShippedProfile[] = [nordjournal]",
    )
    expect(copy.compile('lib/regions/region.ts')).toContain("Property 'retention' is missing")

    copy.write('lib/regions/profiles/norrland.ts', norrland)
    expect(copy.compile('entrypoints/background.ts', 'entrypoints/sidepanel/main.tsx')).toBe('')
    expect(copy.test(tests)).toBe('')
    expect(copy.test('tests/unit/import-rules.test.ts')).toBe('')
    expect([...copy.touched].filter((path) => path.startsWith('lib/regions/'))).toHaveLength(2)
    expect([...copy.touched].filter((path) => path.startsWith('lib/records/'))).toHaveLength(2)
    expect(copy.touched.size).toBe(4)
  } finally {
    copy.remove()
  }
}, 240_000)
