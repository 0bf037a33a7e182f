import { isAnswered } from '../answers/path.ts'
import { isNothing } from '../is-nothing.ts'
import { isOfAge } from '../majority.ts'
import { type Part, type PlanDocument, paragraph } from '../output/document.ts'
import { planDocument } from '../output/plan-document.ts'
import type { Intervention, Plan } from '../schema.ts'
import { filled } from '../template/field.ts'
import { withheldPieces } from '../withheld.ts'
import type { Signer } from './consent-form.ts'
import { onPaper } from './on-paper.ts'

type PlanOnPaper = {
  readonly document: PlanDocument
  /** The interventions of parts 5 and 6, numbered from one as the document numbers them. */
  readonly interventions: readonly Intervention[]
  /** Who may sign: the guardians, the child, from 18 alone, and who holds the plan together. */
  readonly signers: readonly Signer[]
}

const consentPart = 3

/**
 * The whole plan to print: as it stands in a record, without what must not be shared. Nobody is guardian
 * of, or has custody of, who is of age.
 */
export function planOnPaper(original: Plan, today?: string): PlanOnPaper {
  const plan = onPaper(original)
  const document = planDocument(plan, undefined, today)
  const isLimited =
    !isNothing(original.consent.sharing.notShared) || withheldPieces(original).length > 0
  const isGrown = today !== undefined && isOfAge(plan, today)
  return {
    document: {
      ...document,
      ...(isGrown && {
        intro: planDocument({ ...plan, guardians: [], custody: 'unknown' }, ['introduction']).intro,
      }),
      parts: document.parts.map((part, index) =>
        index === consentPart - 1 && isLimited ? withNote(part) : part,
      ),
    },
    interventions: plan.interventions.filter((row) => isAnswered('interventions', row)),
    signers: [
      ...(isGrown ? [] : plan.guardians).map(({ id, name }) => ({
        id,
        name,
        role: 'vårdnadshavare',
      })),
      { id: 'child', name: plan.child.name, role: isGrown ? 'den planen gäller' : 'barnet' },
      { id: 'contact', name: plan.leadPrincipal.contact, role: 'kontaktperson' },
    ].filter(({ name }) => filled(name)),
  }
}

/** Who reads must know that there is a limit, but not what it says: those words are what is kept. */
const withNote = (part: Part): Part => ({
  ...part,
  blocks: [
    ...part.blocks,
    paragraph(
      'Familjen har sagt att vissa uppgifter inte får delas. Fråga kontaktpersonen innan du delar något ur planen.',
    ),
  ],
})
