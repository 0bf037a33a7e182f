import type { Unread } from '../../plan/unread.ts'
import type { Stored } from '../protocol/transport.ts'
import { systems } from '../systems.ts'
import type { Draft } from './draft.ts'
import { isRecord, leavesOf } from './leaves.ts'
import type { Held } from './shelf.ts'

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
  id: reference,
  reference,
  element: '',
  line: `${stored.resourceType}: ${wordsIn(stored)}`,
  content: stored,
  whole: true,
})

function elementsOf({ stored, reference, marks, key }: Held): readonly Unread[] {
  const isRead = (path: string): boolean => {
    if (path === '') return false
    return marks.has(path) || isRead(path.replace(/(^|\.)[^.[]+$|\[\d+\]$/, ''))
  }
  const ours = key !== '' || isOurPlan(stored)
  const paths = leavesOf(stored)
    .map(({ path }) => path)
    .filter((path) => !silent.test(path) && !(ours && path.startsWith('text.')) && !isRead(path))
  const names = new Set(paths.map((path) => path.split(/[.[]/)[0] ?? path))
  return [...names].map((element) => {
    const value = stored[element]
    const places = Array.isArray(value)
      ? value.map((_, index) => `${element}[${index}]`).filter((at) => paths.some(isUnder(at)))
      : [element]
    const content = Array.isArray(value)
      ? value.filter((_, index) => places.includes(`${element}[${index}]`))
      : value
    return {
      id: `${reference}.${element}`,
      reference,
      element,
      line: `${stored.resourceType}.${element}: ${wordsIn(content)}`,
      content,
      whole: !places.some((at) => [...marks].some(isUnder(at))),
    }
  })
}

const isUnder = (at: string) => (path: string) =>
  path === at || path.startsWith(`${at}.`) || path.startsWith(`${at}[`)

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
