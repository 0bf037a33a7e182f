import type { Sentences } from '../../plan/case.ts'
import type { ProblemCases } from '../../problems.ts'

/** What can be wrong in a profile or a policy, for whoever has written it. */
export const problems: { readonly problems: Sentences<ProblemCases> } = {
  problems: {
    missing: 'This is missing.',
    unknownKey: 'The panel does not know this key. Correct the spelling or remove it.',
    unusable: 'The value cannot be used.',
    string: 'This must be a text.',
    number: 'This must be a number.',
    boolean: 'This must be true or false.',
    array: 'This must be a list.',
    object: 'This must be an object.',
    integer: 'This must be a whole number.',
    order: 'The end is before the start.',
    twice: 'The same id is there twice.',
    page: 'Write the origin of the page, or how its title ends.',
    address:
      'Write an address that begins with https:// and is without @, ? and #, or leave it empty.',
    time: 'Write the time as 10:00.',
    path: 'Begin with /.',
    origin: 'Write the beginning of the address, such as https://journal.example.',
    id: 'Use small letters a–z, digits and hyphens, and begin with a letter.',
    taken: 'This name cannot be used. Choose another.',
    empty: 'This may not be empty.',
    noRegionProfile: 'This is no profile. The file must be JSON and begin with {.',
    noHostProfile: 'This is no record profile. Choose a file that ends in .host.json.',
    newerHostProfile:
      'The profile was made with a newer version of the panel. Update the panel and try again.',
    policyNotGiven: 'The browser does not give out what is decided.',
    oneOf: ({ values }) => `Choose one of: ${values}.`,
    atLeast: ({ count, isText }) => `At least ${count}${isText ? ' characters' : ''}.`,
    atMost: ({ count, isText }) => `At most ${count}${isText ? ' characters' : ''}.`,
  },
}
