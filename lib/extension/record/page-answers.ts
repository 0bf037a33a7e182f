import * as v from 'valibot'
import type { PageAnswer } from '../../hosts/reading/question.ts'

const text = v.string()
const number = v.pipe(text, v.maxLength(40))
const name = v.pipe(text, v.maxLength(200))

const answers = v.variant('kind', [
  v.object({
    kind: v.literal('child'),
    child: v.optional(
      v.object({
        name: text,
        personalNumber: text,
        from: v.picklist(['marked', 'record', 'page']),
      }),
    ),
    unreadable: v.boolean(),
  }),
  v.object({
    kind: v.literal('surroundings'),
    own: v.array(
      v.object({
        by: v.picklist(['record', 'header', 'label', 'page']),
        numbers: v.array(number),
        name: v.optional(name),
        doubtful: v.optional(v.boolean()),
        beside: v.optional(v.boolean()),
      }),
    ),
    name,
    persons: v.array(name),
    asides: v.optional(v.array(name)),
    titles: v.optional(v.array(name)),
    births: v.optional(v.array(number)),
    numbers: v.array(number),
    sources: v.array(text),
    unreadable: v.boolean(),
  }),
  v.object({
    kind: v.literal('notes'),
    notes: v.array(v.object({ text, html: text, from: v.picklist(['marked', 'field', 'page']) })),
  }),
])

/** What a frame said, checked; nothing where it is no answer to the question. */
export const parseAnswer = <Kind extends PageAnswer['kind']>(
  said: unknown,
  kind: Kind,
): (PageAnswer & { readonly kind: Kind }) | undefined => {
  const answer = v.safeParse(answers, said)
  return answer.success && answer.output.kind === kind
    ? (answer.output as PageAnswer & { readonly kind: Kind })
    : undefined
}
