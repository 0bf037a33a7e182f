import { readSwedishTime, swedishTime } from '../../dates/sweden.ts'
import type { Plan } from '../schema.ts'
import { isChangedSinceVersion, latestVersion } from '../versions/with-version.ts'
import { type Part, type PlanDocument, paragraph } from './document.ts'
import { fold } from './fold.ts'
import { line } from './grammar.ts'
import { minute, type Slot, text } from './slots.ts'

/** What the reader of a record needs to know of a text that stands there: whose plan, how old, by whom. */
export type Source = {
  /** "SIP för Alva L.": enough to see that a text has come to the wrong record. */
  readonly of: string
  /** A draft is what will become the version of that number. */
  readonly version: { readonly number: number; readonly draft: boolean }
  /** To the minute. */
  readonly at: string
  /** Empty where nobody has said. */
  readonly writer: string
  /** Tells one plan from another, and says nothing of the child. */
  readonly mark: string
}

/**
 * The source of what the plan says now.
 * @param writer who writes on this device, as they have said or logged in; empty where nobody has.
 */
export const sourceOf = (plan: Plan, writer: string): Source => {
  const last = latestVersion(plan)
  const draft = last === undefined || isChangedSinceVersion(plan)
  const at = draft ? plan.changedAt : last.at
  return {
    of: ['SIP', shortName(plan.child.name)].filter(Boolean).join(' för '),
    version: { number: (last?.number ?? 0) + (draft ? 1 : 0), draft },
    at: readSwedishTime(swedishTime(at)) ?? at,
    writer: fold(writer),
    mark: fold(plan.id).slice(-8),
  }
}

/** "Alva L." */
const shortName = (name: string): string => {
  const words = fold(name).split(' ')
  const initial = words.length > 1 ? [...(words.at(-1) ?? '')][0] : undefined
  return initial ? `${words[0]} ${initial}.` : (words[0] ?? '')
}

const draftOf = 'utkast till '
const version: Slot<Source['version']> = {
  label: 'Version',
  write: ({ number, draft }) => [`${draft ? draftOf : ''}${number}`],
  read: ([word = '', ...more]) => {
    const [, draft, digits] = /^(utkast till )?([1-9]\d{0,5})$/.exec(word) ?? []
    return more.length > 0 || !digits
      ? undefined
      : { number: Number(digits), draft: draft === draftOf }
  },
}
const of: Slot<string> = {
  ...text('Plan'),
  write: (words) => [`${words} i SIP-panelen`],
  read: ([words = '']) => /^(SIP(?: för .+)?) i SIP-panelen$/.exec(words)?.[1],
}

/** How the line begins, to look for it. */
export const sourceBegins = 'Källa: SIP'

/** "Källa: SIP för Alva L. i SIP-panelen · Version: 3 · Daterad: 2026-11-22 14:05 · …" */
export const source = line<Source>(
  'Källa',
  { of, version, at: minute('Daterad'), writer: text('Skriven av'), mark: text('Planens märke') },
  'of',
)

/** The document with its source below the introduction. */
export const withSource = (document: PlanDocument, from: Source): PlanDocument => ({
  ...document,
  intro: [...document.intro, paragraph(source.write(from))],
})

/** A part that stands alone, with its source below it. */
export const partWithSource = (part: Part, from: Source): Part => ({
  ...part,
  blocks: [...part.blocks, paragraph(source.write(from))],
})
