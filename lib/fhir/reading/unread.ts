import type { Stored } from '../protocol/transport.ts'
import { systems } from '../systems.ts'
import type { Draft } from './draft.ts'
import { isRecord, leavesOf } from './leaves.ts'
import type { Held } from './shelf.ts'

/** Something that a plan from elsewhere holds and that this program does not know. */
export type Unread = {
  /** Where it stands: `Goal/1`. */
  readonly reference: string
  /** The element, or empty for a whole resource. */
  readonly element: string
  /** In one line, to be read. */
  readonly line: string
  /** As it was. */
  readonly content: unknown
}

/** Registers of people and units: the plan needs their names alone. Copies and receipts say nothing of their own. */
const registers = [
  'Patient',
  'Organization',
  'Practitioner',
  'PractitionerRole',
  'Provenance',
  'Task',
]
/** What tells how a value is written and not what it says. */
const silent =
  /^(resourceType|id|meta|language|implicitRules|identifier|masterIdentifier)\b|(^|\.)(id|url|use|system|version|userSelected|reference|type|contentType|size)$|coding\[\d+\]\.display$/

/** Everything on the shelf that nobody understood, resource by resource and element by element. */
export function unreadOf({ shelf, carePlan }: Draft): readonly Unread[] {
  return shelf.all.flatMap((held) => {
    if (registers.includes(held.type) || isCopy(held)) return []
    const known = held === carePlan || (shelf.isUsed(held) && held.marks.size > 0)
    return known ? elementsOf(held) : [whole(held)]
  })
}

/** The plan once more, in words. */
const isCopy = ({ stored }: Held): boolean =>
  stored.questionnaire === systems.questionnaire ||
  (stored.resourceType === 'DocumentReference' && stored.docStatus !== undefined && isOurs(stored))

const isOurs = ({ masterIdentifier }: Stored): boolean =>
  isRecord(masterIdentifier) &&
  String(masterIdentifier.system).startsWith(systems.software.replace(/software$/, 'sip-'))

const whole = ({ stored, reference }: Held): Unread => ({
  reference,
  element: '',
  line: `${stored.resourceType}: ${wordsIn(stored)}`,
  content: stored,
})

function elementsOf({ stored, reference, marks, key }: Held): readonly Unread[] {
  const isRead = (path: string): boolean => {
    if (path === '') return false
    return marks.has(path) || isRead(path.replace(/(^|\.)[^.[]+$|\[\d+\]$/, ''))
  }
  const ours = key !== '' || isOurPlan(stored)
  const names = leavesOf(stored)
    .filter(
      ({ path }) => !silent.test(path) && !(ours && path.startsWith('text.')) && !isRead(path),
    )
    .map(({ path }) => path.split(/[.[]/)[0] ?? path)
  return [...new Set(names)].map((element) => ({
    reference,
    element,
    line: `${stored.resourceType}.${element}: ${wordsIn(stored[element])}`,
    content: stored[element],
  }))
}

const isOurPlan = ({ identifier }: Stored): boolean =>
  JSON.stringify(identifier ?? '').includes(systems.software.replace(/software$/, 'sip-plan'))

/** The texts of a value, without markup. */
const wordsIn = (value: unknown): string =>
  leavesOf(value)
    .filter(({ path, value: leaf }) => typeof leaf !== 'object' && !silent.test(path))
    .map(({ value: leaf }) => String(leaf).replace(/<[^>]*>/g, ' '))
    .join(' · ')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
    .trim()
