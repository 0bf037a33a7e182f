import { type Answer, planAnswers, regionAnswers } from '../answers/answer.ts'
import { sectionAt } from '../answers/telling.ts'
import { sectionIds } from '../output/plan-document.ts'
import { hasOwn } from '../same.ts'
import type { PlanContent } from '../schema.ts'
import { type Piece, saidOnce } from './piece.ts'
import { rowPieces } from './row-pieces.ts'
import { unitPieces } from './unit-pieces.ts'

/** Every piece of two plans, in the order in which a plan is read. */
export function piecesOf(ours: PlanContent, theirs: PlanContent): readonly Piece[] {
  const answers = planAnswers.flatMap((each) => (hasOwn(each, 'list') ? [] : [answerPiece(each)]))
  const rows = planAnswers.flatMap((each) =>
    hasOwn(each, 'list') ? rowPieces(each.list, ours, theirs) : [],
  )
  const all = [
    ...answers,
    noMeasures,
    ...rows,
    ...unitPieces(ours, theirs),
    ...regionAnswers(ours, theirs).map(answerPiece),
  ]
  return sectionIds.flatMap((id) => all.filter(({ section }) => section === id))
}

const answerPiece = (answer: Answer): Piece => ({
  id: answer.path,
  section: answer.section,
  title: answer.name,
  of: (content) => saidOnce(answer.says(content, content)),
  take: answer.take,
})

/** The answer that there are none is a piece of its own. */
const noMeasures: Piece = {
  id: 'externalMeasures',
  section: sectionAt('externalMeasures'),
  title: { field: 'externalMeasures' },
  of: ({ externalMeasures }) => saidOnce(externalMeasures === 'none' ? [{ word: 'none' }] : []),
  take: (into, { externalMeasures: from }) => {
    if (from === 'none') return { ...into, externalMeasures: 'none' }
    return into.externalMeasures === 'none' ? { ...into, externalMeasures: [] } : into
  },
}
