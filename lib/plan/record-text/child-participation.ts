import { paragraphs } from '../output/document.ts'
import { answer, quotation } from '../output/grammar.ts'
import { anyOf, once } from '../reading/reading-state.ts'
import type { FieldText } from './field-text.ts'
import { nameInRecord } from './plain-answers.ts'

const account = answer(nameInRecord('childParticipation.account'))
const ownWords = quotation(nameInRecord('childParticipation.ownWords'))
const noWordsReason = answer('Varför egna ord saknas')

export const childParticipation: FieldText = {
  write: ({ childParticipation: answers }) =>
    paragraphs(
      account.write(answers.account),
      ownWords.write(answers.ownWords),
      noWordsReason.write(answers.noWordsReason),
    ),
  read: anyOf(
    once(account, (plan, words) => Object.assign(plan.childParticipation, { account: words })),
    once(ownWords, (plan, words) => Object.assign(plan.childParticipation, { ownWords: words })),
    once(noWordsReason, (plan, words) =>
      Object.assign(plan.childParticipation, { noWordsReason: words }),
    ),
  ),
}
