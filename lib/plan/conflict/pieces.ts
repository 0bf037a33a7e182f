import { sectionIds } from '../output/plan-document.ts'
import type { PlanContent } from '../schema.ts'
import { answersAfter } from '../versions/answers-after.ts'
import { answersBefore } from '../versions/answers-before.ts'
import type { PlanAnswer } from '../versions/change.ts'
import { consentAnswers } from '../versions/consent-changes.ts'
import { extraAnswers } from '../versions/extra-answers.ts'
import {
  goalPieces,
  grantPieces,
  guardianPieces,
  interventionPieces,
  measurePieces,
  meetingPieces,
} from './lists.ts'
import { type Piece, wordsOf } from './piece.ts'
import { unitPieces } from './unit-pieces.ts'

/** Every piece of two plans, in the order in which a plan is read. */
export function piecesOf(ours: PlanContent, theirs: PlanContent): readonly Piece[] {
  const answers = [...answersBefore, ...consentAnswers, ...answersAfter].map(answerPiece)
  const all = [
    ...answers,
    ...guardianPieces(ours, theirs),
    ...grantPieces(ours, theirs),
    ...unitPieces(ours, theirs),
    ...interventionPieces(ours, theirs),
    ...measurePieces(ours, theirs),
    ...goalPieces(ours, theirs),
    ...meetingPieces(ours, theirs),
    ...extraAnswers(ours, theirs).map(answerPiece),
  ]
  return sectionIds.flatMap((id) => all.filter(({ section }) => section === id))
}

const answerPiece = (answer: PlanAnswer): Piece => ({
  id: answer.name.sv,
  section: answer.section,
  title: answer.name,
  of: (content) => wordsOf(answer, content).map((words) => ({ words })),
  take: answer.take,
})
