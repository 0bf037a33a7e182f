import { localReference } from '../protocol/places.ts'
import type { Stored } from '../protocol/transport.ts'
import { readerOf } from './element-reader.ts'

/** Whose a resource is: each type has its own word for it. */
const subjects = ['subject', 'patient', 'for']

/** Whether a resource is about one of these, `Patient/1`, or about nobody that it names. */
export function isAbout(stored: Stored, children: readonly (string | undefined)[]): boolean {
  const found = readerOf(stored, new Set())
  const named = [
    ...subjects.map((each) => found.words(`${each}.reference`)),
    ...found.each('participant').map((each) => each.words('actor.reference')),
  ]
  const people = named.filter((each) => /(?:^|\/)Patient\//.test(each))
  return (
    people.length === 0 || people.some((each) => children.includes(localReference(each) ?? each))
  )
}
