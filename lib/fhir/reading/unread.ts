import type { Unread } from '../../plan/unread.ts'
import type { Stored } from '../protocol/transport.ts'
import { systems } from '../systems.ts'
import { isObject, leavesOf } from './leaves.ts'
import type { PlanAssembly } from './plan-assembly.ts'
import type { ResourceReader } from './resource-set.ts'

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

/** Everything in the resources that was not understood, resource by resource and element by element. */
export function unreadOf({ resourceSet, carePlan }: PlanAssembly): readonly Unread[] {
  return resourceSet.all.flatMap((held) => {
    if (registers.includes(held.type) || isCopy(held)) return []
    const known = held === carePlan || (resourceSet.isUsed(held) && held.marks.size > 0)
    return known ? elementsOf(held) : [whole(held)]
  })
}

/** The plan once more, in words. */
const isCopy = ({ stored }: ResourceReader): boolean =>
  stored.questionnaire === systems.questionnaire ||
  (stored.resourceType === 'DocumentReference' && stored.docStatus !== undefined && isOurs(stored))

const isOurs = ({ masterIdentifier }: Stored): boolean =>
  isObject(masterIdentifier) &&
  String(masterIdentifier.system).startsWith(systems.software.replace(/software$/, 'sip-'))

const whole = ({ stored, reference }: ResourceReader): Unread => ({
  id: reference,
  reference,
  element: '',
  line: `${stored.resourceType}: ${wordsIn(stored)}`,
  content: stored,
  whole: true,
})

function elementsOf({ stored, reference, marks, key }: ResourceReader): readonly Unread[] {
  const isRead = (path: string): boolean => placesOn(path).some((place) => marks.has(place))
  const ours = key !== '' || isOurPlan(stored)
  const paths = leavesOf(stored)
    .map(({ path }) => path)
    .filter((path) => !silent.test(path) && !(ours && path.startsWith('text.')) && !isRead(path))
  const names = new Set(paths.map((path) => path.split(/[.[]/)[0] ?? path))
  const unread = new Set(paths.flatMap(placesOn))
  const read = new Set([...marks].flatMap(placesOn))
  return [...names].map((element) => {
    const value = stored[element]
    const isLeft = (_: unknown, index: number): boolean => unread.has(`${element}[${index}]`)
    const content = Array.isArray(value) ? value.filter(isLeft) : value
    const places = Array.isArray(value)
      ? value.map((_, index) => `${element}[${index}]`).filter((at) => unread.has(at))
      : [element]
    return {
      id: `${reference}.${element}`,
      reference,
      element,
      line: `${stored.resourceType}.${element}: ${wordsIn(content)}`,
      content,
      whole: !places.some((at) => read.has(at)),
    }
  })
}

/** A path and every place above it: `a`, `a[1]`, `a[1].b`. */
const placesOn = (path: string): readonly string[] =>
  [...path.matchAll(/[^.[]+(?=$|[.[])|\[\d+\]/g)].map(({ index, 0: part }) =>
    path.slice(0, index + part.length),
  )

const isOurPlan = ({ identifier }: Stored): boolean =>
  JSON.stringify(identifier ?? '').includes(systems.software.replace(/software$/, 'sip-plan'))

/** The texts of a value, without markup. */
const wordsIn = (value: unknown): string =>
  leavesOf(value)
    .filter(({ path, value: leaf }) => typeof leaf !== 'object' && !silent.test(path))
    .map(({ value: leaf }) =>
      String(leaf)
        .slice(0, 10_000)
        .replace(/<[^<>]*>/g, ' '),
    )
    .join(' · ')
    .replace(/\s+/g, ' ')
    .slice(0, 300)
    .trim()
