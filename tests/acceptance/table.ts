import type { Finding, Findings } from './run-probes.ts'

const lineOf = ({ probe, instead }: Finding): string => {
  const mark = instead === undefined ? '✓' : probe.level === 'must' ? '✗' : '–'
  return `${mark} ${probe.area.padEnd(18)} ${probe.asks}${instead === undefined ? '' : `: ${instead}`}`
}

const summary = ({ all, left }: Findings): string => {
  const held = all.filter(({ instead }) => instead === undefined).length
  const deleted =
    left.length === 0 ? 'nothing is left behind' : `${left.length} things are left behind`
  return `${held} of ${all.length} hold; ${deleted}`
}

/** What holds, to be read in a terminal. */
export const textOf = (findings: Findings): string =>
  [...findings.all.map(lineOf), '', summary(findings)].join('\n')

/** The same as a page. */
export const pageOf = (findings: Findings): string =>
  `# What a FHIR server must do, and what ours does

Written by \`npm run test:fhir\`, which asks the regional backend of this repository; with
\`-- --base URL --token T\` it asks any FHIR R4 server. Without a *must* nothing can be handed off
safely. ${summary(findings)}.

| | | asked | |
| --- | --- | --- | --- |
${findings.all
  .map(({ probe, instead }) => {
    const row = [instead === undefined ? '✓' : '✗', probe.area, probe.asks, probe.level]
    return `| ${row.join(' | ')} |`
  })
  .join('\n')}
`
