import type { nudges as source } from '../sv/nudges.ts'

const nameThem = 'Name the unit and person, so that the family knows whom to call.'

export const nudges: typeof source = {
  nudges: {
    vagueWords: ({ words }) =>
      `“${words}” can mean different things to different people. When, and how often?`,
    whoDoesIt: 'Who does it? Name the unit, and the person if you know.',
    whoAtPlace: ({ place }) => `Who at ${place}? ${nameThem}`,
    whoInGroup: ({ group }) => `Who is “${group}”? ${nameThem}`,
    daysInOrder: 'The follow-up comes before the start. Are the days right?',
    whenFollowedUp: 'When do you follow up?',
    whenBegun: 'When does it start?',
    whenBoth: 'When does it start, and when do you follow up?',
  },
}
