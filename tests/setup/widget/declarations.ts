import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planDefinition, receiptDefinition } from '../../../lib/plan/schema.ts'
import { fields } from '../../../lib/plan/template/fields.ts'
import { root } from '../root.ts'
import { typeOf } from './type-of.ts'

const source = (path: string) => readFileSync(join(root, path), 'utf8')

/** The text of one exported type, as it stands in its file. */
const typeIn = (path: string, name: string): string => {
  const [found] =
    `${source(path)}\n\n`.match(
      new RegExp(`^export type ${name} =[\\s\\S]*?(?=\\n\\n|\\n/\\*\\*)`, 'm'),
    ) ?? []
  if (!found) throw new Error(`There is no type ${name} in ${path}.`)
  return found
}

/** A file of types without its imports; a list of names becomes the type that is made of it. */
const types = (path: string): string =>
  source(path)
    .replace(/^import [\s\S]*?from '.*'\n/gm, '')
    .replace(/^export const (\w+) = (\[.*\]) as const$/gm, 'declare const $1: readonly $2')
    .trim()

/** The declarations of the widget's package: they stand alone, and are made of the source's own. */
export const declarations = (): string =>
  `${[
    '// Made from the source of <sip-plan>.',
    `/** A plan as data. */\nexport type Plan = ${typeOf(planDefinition)}`,
    `/** What a delivery was answered with. */\nexport type Receipt = ${typeOf(receiptDefinition)}`,
    `export type FieldId =${fields.map(({ id }) => `\n  | '${id}'`).join('')}`,
    typeIn('lib/plan/template/field.ts', 'FieldStatus'),
    typeIn('lib/plan/consent.ts', 'ConsentFault'),
    typeIn('lib/session/ports/handoff.ts', 'HandoffFault'),
    types('lib/widget/interface.ts'),
    types('lib/widget/element-interface.ts'),
    `export declare const SipPlanElement: {
  new (): SipPlanElement
  readonly prototype: SipPlanElement
}`,
    `declare global {
  interface HTMLElementTagNameMap {
    'sip-plan': SipPlanElement
  }
}`,
  ].join('\n\n')}\n`
