import * as z from 'zod/mini'
import type { PageAnswer } from '../../hosts/reading/question.ts'

const text = z.string()
const number = text.check(z.maxLength(40))

const answers = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('child'),
    child: z.optional(
      z.object({
        name: text,
        personalNumber: text,
        from: z.enum(['marked', 'record', 'page']),
      }),
    ),
  }),
  z.object({
    kind: z.literal('surroundings'),
    own: z.optional(z.object({ personalNumber: number, by: z.enum(['record', 'header', 'page']) })),
    numbers: z.array(number),
    sources: z.array(text),
  }),
  z.object({
    kind: z.literal('notes'),
    notes: z.array(z.object({ text, html: text, from: z.enum(['marked', 'field', 'page']) })),
  }),
])

/** What a frame said, checked; nothing where it is no answer to the question. */
export const parseAnswer = <Kind extends PageAnswer['kind']>(
  said: unknown,
  kind: Kind,
): (PageAnswer & { readonly kind: Kind }) | undefined => {
  const answer = answers.safeParse(said)
  return answer.success && answer.data.kind === kind
    ? (answer.data as PageAnswer & { readonly kind: Kind })
    : undefined
}
