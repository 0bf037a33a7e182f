import type { Block, PlanDocument } from '../output/document.ts'
import { planDocument } from '../output/plan-document.ts'
import type { Plan } from '../schema.ts'
import { nearWithheld, withheldPieces } from '../withheld.ts'
import { onPaper } from './on-paper.ts'

const textsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : block.items))

/** The parts of the printed plan that something is taken out of, by their headings. */
export function takenFrom(plan: Plan): readonly string[] {
  const { consent, preMeeting } = plan
  const whole = planDocument(
    onPaper({
      ...plan,
      consent: { ...consent, sharing: { ...consent.sharing, notShared: '' } },
      preMeeting: { ...preMeeting, notToBeSaid: '' },
    }),
  )
  const left = planDocument(onPaper(plan))
  const said = ({ intro, parts }: PlanDocument) =>
    [{ heading: 'Frågeställning', blocks: intro }, ...parts].map(({ heading, blocks }) => ({
      heading,
      text: textsOf(blocks).join('\n'),
    }))
  const kept = new Map(said(left).map(({ heading, text }) => [heading, text]))
  return said(whole)
    .filter(({ heading, text }) => kept.get(heading) !== text)
    .map(({ heading }) => heading)
}

/**
 * Sentences that stand on a sheet and are near what must not be shared or said, for whoever hands it out
 * to read once more: what is said in other words no machine finds.
 */
export const toReadAgain = (plan: Plan, texts: readonly string[]): readonly string[] => {
  const pieces = withheldPieces(plan)
  return [...new Set(texts.flatMap((text) => nearWithheld(text, pieces)))]
}

/** The same, of the printed plan. */
export const toReadAgainOnPaper = (plan: Plan): readonly string[] => {
  const { intro, parts } = planDocument(onPaper(plan))
  return toReadAgain(plan, [intro, ...parts.map(({ blocks }) => blocks)].flatMap(textsOf))
}
