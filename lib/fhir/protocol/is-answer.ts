import { sameNumber } from '../../plan/same-number.ts'
import { isPersonSystem } from '../person-systems.ts'
import { type ElementReader, readerOf } from '../reading/element-reader.ts'
import { localReference } from './places.ts'
import type { Stored } from './transport.ts'

/**
 * Whether a resource answers a question: a server may leave out what it does not know of a search
 * (FHIR R4, 3.1.1.2), and then gives everybody's. An identifier is `system|value`; any other parameter
 * is a reference, and has the name of its element.
 */
export function isAnswer(stored: Stored, asked: Readonly<Record<string, string>>): boolean {
  const found = readerOf(stored, new Set())
  return Object.entries(asked).every(([name, value]) =>
    name === 'identifier'
      ? found.each(name).some((each) => isIdentifier(each, value))
      : [found.part(name), ...found.each(name)].some(
          (each) => localReference(each.words('reference')) === value,
        ),
  )
}

/** A person's number is the same in every way of writing it, as is what it is called by. */
function isIdentifier(each: ElementReader, asked: string): boolean {
  const cut = asked.indexOf('|')
  const [system, value] = [asked.slice(0, cut), asked.slice(cut + 1)]
  const [theirs, told] = [each.words('system'), each.words('value')]
  const isSystem = system === '' || theirs === '' || isPersonSystem(theirs, system)
  return isSystem && told !== '' && (told === value || sameNumber(told, value))
}
