import { alikeName, sameWords } from '../../plan/alike-name.ts'
import { readNumber } from '../../plan/personal-number.ts'
import { findingOf } from '../../plan/registered-person.ts'
import { compareNumbers } from '../../plan/same-child.ts'
import { failure, type Result, success } from '../../result.ts'
import type { Context } from '../context.ts'
import type { Mapping } from '../mapping.ts'
import { type ElementReader as Element, readerOf } from '../reading/element-reader.ts'
import { isObject } from '../reading/leaves.ts'
import type {
  AboutPerson,
  FhirTransport,
  RegisterFault,
  Stored,
  TransportFault,
} from './transport.ts'

type Found = Result<void, RegisterFault | 'nonsense'> & AboutPerson

/** Asks the region whom it has under the child's number, before anything of the plan is sent there. */
export async function askRegister(
  transport: FhirTransport,
  mapping: Mapping,
): Promise<Result<void, TransportFault | RegisterFault> & AboutPerson> {
  const own = identifierOf(mapping)
  if (!own?.system || !own.value) return success(undefined)
  const found = await transport.search('Patient', { identifier: `${own.system}|${own.value}` })
  if (!found.ok) return found
  const [person, ...more] = found.value
  if (more.length > 0) return failure('several-people')
  return person ? comparePerson(mapping.context, person, own.value) : success(undefined)
}

/** What the region knows the child by. */
export function identifierOf({ shared }: Mapping) {
  const child = shared.find(({ key }) => key === 'patient')?.resource
  return child?.resourceType === 'Patient' ? child.identifier?.[0] : undefined
}

/**
 * Compares a person of the region's register with the plan's child. What the user has answered
 * already, on an attempt of this plan, is not asked again. What cannot be read is no yes.
 * @param own the value that was asked for.
 */
export function comparePerson({ plan }: Context, stored: Stored, own = ''): Found {
  const person = readerOf(stored, new Set())
  const numbers = person.each('identifier')
  // A server that answers with somebody else has not understood the question.
  if (!isReadable(stored) || (own && !numbers.some((each) => isNumber(each, own)))) {
    return failure('nonsense')
  }
  if (isDeceased(stored)) return failure('person-deceased')
  if (person.each('link').some((link) => link.words('type') === 'replaced-by'))
    return failure('person-replaced')
  if (stored.active === false) return failure('person-inactive')
  const isAnother = (each: Element) =>
    each.words('use') !== 'old' && compareNumbers(each.words('value'), own) === 'differs'
  if (numbers.some(isAnother)) return failure('several-people')

  const { name, personalNumber } = plan.child
  const names = namesInForce(person)
  const other = names.find((each) => !isSameName(each, name))
  const birthDate = stored.birthDate === undefined ? undefined : person.words('birthDate')
  const isBorn = birthDate === undefined || isBirth(birthDate, personalNumber)
  if (other === undefined && isBorn) return success(undefined)
  const found = { name: other ?? names[0] ?? '', birthDate: birthDate ?? '' }
  const finding = findingOf(plan.child, found)
  if (plan.handoffs.some((handoff) => handoff.person === finding)) return success(undefined)
  return { ...failure('person-differs'), person: found }
}

const isNumber = (each: Element, own: string): boolean =>
  each.words('value') === own || compareNumbers(each.words('value'), own) === 'same'

const isDeceased = ({ deceasedBoolean, deceasedDateTime, _deceasedDateTime }: Stored): boolean =>
  deceasedBoolean === true || deceasedDateTime !== undefined || _deceasedDateTime !== undefined

/** Each of what decides is as FHIR has it, or is not there. */
const isReadable = (stored: Stored): boolean =>
  (['identifier', 'name', 'link'] as const).every((name) => isList(stored[name])) &&
  (['active', 'deceasedBoolean'] as const).every((name) => isFlag(stored, name)) &&
  ['string', 'undefined'].includes(typeof stored.birthDate) &&
  (Array.isArray(stored.link) ? stored.link : []).every(({ type }) => typeof type === 'string')

const isList = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.every(isObject))

/** A value that is told not to be known stands under the name with a line before it. */
const isFlag = (stored: Stored, name: string): boolean =>
  typeof stored[name] === 'boolean' ||
  (stored[name] === undefined && stored[`_${name}`] === undefined)

/**
 * The names that count, each as text and as parts: the official ones; where there is none, those that are
 * in use. What a person was called once, or is called by friends, is nobody's name in a register.
 */
function namesInForce(person: Element): readonly string[] {
  const all = person.each('name').map((name) => ({
    use: name.words('use'),
    told: [...new Set([name.words('text').trim(), inParts(name)])].filter((each) => each !== ''),
  }))
  const official = all.filter(({ use }) => use === 'official')
  const inUse = all.filter(({ use }) => use === '' || use === 'usual')
  const [names = []] = [official, inUse, all].filter((some) => some.length > 0)
  return names.flatMap(({ told }) => (told.length > 0 ? told : ['']))
}

const inParts = (name: Element): string =>
  [...name.each('given').map((given) => given.words('')), name.words('family')].join(' ').trim()

/** All words of the shorter, and more than one: a family has a name in common. */
const isSameName = (one: string, other: string): boolean =>
  sameWords(one, other) || (alikeName(one, other) === true && isWhole(one) && isWhole(other))

const isWhole = (name: string): boolean => /\S\s+\S/u.test(name.trim())

/** A birth date may lack its day, or its day and month. */
const isBirth = (date: string, number: string): boolean => {
  const born = readNumber(number)?.birthDate
  return /^\d{4}(-\d\d){0,2}$/.test(date) && (born === undefined || born.startsWith(date))
}
