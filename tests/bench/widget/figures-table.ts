import type { Figures } from './measure-form.ts'
import { type System, systems } from './serve-forms.ts'

/** All loads of one form with so many rows. */
export type Loads = ReadonlyMap<string, readonly Figures[]>

export const keyOf = (system: System, count: number): string => `${system}/${count}`

const titles: Record<System, string> = {
  'hand-written': 'hand-written HTML',
  widget: '`<sip-plan>`',
  rjsf: 'react-jsonschema-form',
  survey: 'SurveyJS',
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

const shown = (value: number) => value.toFixed(value < 10 ? 1 : 0)

/** The medians as a Markdown table; what can be compared is a ratio to the hand-written form. */
export function figuresTable(loads: Loads, count: number): string {
  const middle = (system: System, name: keyof Figures) => {
    const found = loads.get(keyOf(system, count))?.flatMap((each) => each[name] ?? []) ?? []
    return found.length === 0 ? undefined : median(found)
  }
  const cell = (system: System, name: keyof Figures) => {
    const value = middle(system, name)
    const bound = middle('hand-written', name)
    if (value === undefined || bound === undefined) return '–'
    return `${shown(value)} (${(value / bound).toFixed(1)})`
  }
  const plain = (system: System, name: keyof Figures) => shown(middle(system, name) ?? Number.NaN)
  return [
    `| ${count} rows | JS+CSS gzip kB | CPU to interactive ms (× HTML) | CPU per key ms (× HTML) | key to paint p95 ms (× HTML) | add a row ms (× HTML) | heap MiB |`,
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...systems.map((system) =>
      [
        '',
        titles[system],
        plain(system, 'kilobytes'),
        cell(system, 'interactive'),
        cell(system, 'perKey'),
        cell(system, 'toPaint'),
        cell(system, 'row'),
        plain(system, 'mebibytes'),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ].join('\n')
}
