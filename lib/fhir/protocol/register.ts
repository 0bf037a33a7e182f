import { alikeName } from '../../plan/alike-name.ts'
import { readNumber } from '../../plan/personal-number.ts'
import { findingOf } from '../../plan/registered-person.ts'
import { sameNumber } from '../../plan/same-number.ts'
import { failure, type Result, success } from '../../result.ts'
import type { Context } from '../context.ts'
import type { Mapping } from '../mapping.ts'
import { foundIn } from '../reading/found.ts'
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
  { context, shared }: Mapping,
): Promise<Result<void, TransportFault | RegisterFault> & AboutPerson> {
  const child = shared.find(({ key }) => key === 'patient')?.resource
  const own = child?.resourceType === 'Patient' ? child.identifier?.[0] : undefined
  if (!own?.system || !own.value) return success(undefined)
  const found = await transport.search('Patient', { identifier: `${own.system}|${own.value}` })
  if (!found.ok) return found
  const [person, ...more] = found.value
  if (more.length > 0) return failure('several-people')
  return person ? comparePerson(context, person, own) : success(undefined)
}

/**
 * Compares a person of the region's register with the plan's child. What the user has answered
 * already, on an attempt of this plan, is not asked again.
 */
export function comparePerson(
  { plan }: Context,
  stored: Stored,
  asked?: { readonly value?: string | undefined },
): Found {
  const person = foundIn(stored, new Set())
  const numbers = person.each('identifier').map((each) => each.words('value'))
  // A server that answers with somebody else has not understood the question.
  const { value: own = '' } = asked ?? {}
  const isAsked = numbers.some((each) => each === own || sameNumber(each, own))
  if (own && !isAsked) return failure('nonsense')
  if (person.isTrue('deceasedBoolean') || person.words('deceasedDateTime') !== '')
    return failure('person-deceased')
  if (person.each('link').some((link) => link.words('type') === 'replaced-by'))
    return failure('person-replaced')
  if (stored.active === false) return failure('person-inactive')

  const names = person
    .each('name')
    .map((name) => ({ use: name.words('use'), name: wholeName(name) }))
  const current = names.find(({ use }) => use === 'official') ?? names.find(isCurrent) ?? names[0]
  const found = { name: current?.name ?? '', birthDate: person.words('birthDate') }
  const { name, personalNumber } = plan.child
  const alike = names.map((each) => alikeName(each.name, name))
  const isNamed = alike.includes(true) || !alike.includes(false)
  const born = readNumber(personalNumber)?.birthDate
  const isBorn = !born || !found.birthDate || born.startsWith(found.birthDate)
  if (isNamed && isBorn) return success(undefined)
  const finding = findingOf(plan.child, found)
  if (plan.handoffs.some((handoff) => handoff.person === finding)) return success(undefined)
  return { ...failure('person-differs'), person: found }
}

const isCurrent = ({ use }: { readonly use: string }): boolean => use !== 'old'

const wholeName = (name: ReturnType<typeof foundIn>): string =>
  name.words('text') ||
  [...name.each('given').map((given) => given.words('')), name.words('family')].join(' ').trim()
