import { join, list, paragraph, sentence } from '../output/document.ts'
import type { Goal, Plan } from '../schema.ts'
import { quoted } from './child-participation.ts'
import { assessment, type Field, filled } from './field.ts'

export const goals: Field = {
  number: 8,
  id: 'goals',
  title: { sv: 'Mål på kort och lång sikt', en: 'Short-term and long-term goals' },
  question: { sv: 'Vilka mål finns på kort och lång sikt?', en: 'Which goals are there?' },
  short: { sv: 'mål', en: 'goals' },
  help: {
    sv: 'Skriv mål som går att se när de är nådda. Barnets egen önskan står för sig, med barnets ord.',
    en: 'Write goals that can be seen when they are reached. The child’s own wish stands apart, in its own words.',
  },
  kind: 'list',
  basis: 'agreement',
  fhir: 'CarePlan.goal → Goal (category kort, lang, egen-onskan)',
  assess: (plan) =>
    assessment(plan.goals.some(isGoal) || filled(plan.ownWish), [
      ofTerm(plan, 'short').length === 0 && {
        sv: 'Skriv minst ett mål på kort sikt.',
        en: 'Write at least one short-term goal.',
      },
      ofTerm(plan, 'long').length === 0 && {
        sv: 'Skriv minst ett mål på lång sikt.',
        en: 'Write at least one long-term goal.',
      },
    ]),
  gist: (plan) =>
    ofTerm(plan, 'short')[0]?.description ?? ofTerm(plan, 'long')[0]?.description ?? '',
  write: (plan) => {
    const items = [
      ...ofTerm(plan, 'short').map((goal) => item('Kort sikt', goal)),
      ...ofTerm(plan, 'long').map((goal) => item('Lång sikt', goal)),
    ]
    return [
      ...(items.length > 0 ? [list(items)] : []),
      ...(filled(plan.ownWish)
        ? [paragraph(sentence(`Barnets egen önskan: ${quoted(plan.ownWish)}`))]
        : []),
    ]
  },
}

const isGoal = ({ description }: Goal): boolean => filled(description)

/** The goals of one term that say something. */
export const ofTerm = (plan: Plan, term: Goal['term']): readonly Goal[] =>
  plan.goals.filter((goal) => goal.term === term && isGoal(goal))

const item = (term: string, { description, due }: Goal): string =>
  sentence(`${term}: ${join([description.trim().replace(/\.$/, ''), due && `senast ${due}`])}`)
