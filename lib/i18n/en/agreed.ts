import type { agreed as source } from '../sv/agreed.ts'

export const agreed: typeof source = {
  interventions: {
    what: 'What',
    need: 'The need behind it',
    needHelp: 'If it is another than in part 2.',
    unit: 'Unit',
    person: 'Person',
    start: 'Start',
    followUp: 'Followed up',
    list: 'Interventions',
    responsible: 'Responsibility for the interventions',
    add: 'New intervention',
    unnamed: 'New intervention without a name',
    nobody: 'Nobody responsible yet',
    example:
      'For example: A calm place for lunch. Håstaskolan, Eva Nyström. From 12 October, followed up 20 November.',
    inFive: 'Add the interventions in part 5. Here you say who is responsible and when.',
    edit: (what) => `Change ${what}`,
  },
  measures: {
    none: 'There are none',
    who: 'Who',
    what: 'What',
    due: 'At the latest',
    list: 'Measures',
    add: 'New measure',
    edit: (what) => `Change ${what}`,
    unnamed: 'New measure',
  },
  goals: {
    short: 'Short term',
    long: 'Long term',
    goal: 'Goal',
    due: 'At the latest',
    addShort: 'New short-term goal',
    addLong: 'New long-term goal',
    ownWish: 'The child’s own wish',
    ownWishHelp: 'In the child’s words. It is kept apart from the other goals.',
    edit: (what) => `Change ${what}`,
    unnamed: 'New goal',
  },
}
