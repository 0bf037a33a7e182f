import type { Sentences } from '../../plan/case.ts'
import type { ProblemCases } from '../../problems.ts'

/** What can be wrong in a profile or a policy, for whoever has written it. */
export const problems: { readonly problems: Sentences<ProblemCases> } = {
  problems: {
    missing: 'Uppgiften saknas.',
    unknownKey: 'Panelen känner inte till uppgiften. Rätta stavningen eller ta bort den.',
    unusable: 'Värdet går inte att använda.',
    string: 'Här ska det stå en text.',
    number: 'Här ska det stå ett tal.',
    boolean: 'Här ska det stå true eller false.',
    array: 'Här ska det stå en lista.',
    object: 'Här ska det stå ett objekt.',
    integer: 'Här ska det stå ett heltal.',
    order: 'Slutet ligger före början.',
    twice: 'Samma id finns två gånger.',
    page: 'Skriv sidans origin eller hur dess titel slutar.',
    address: 'Skriv en adress som börjar med https:// och är utan @, ? och #, eller lämna den tom.',
    time: 'Skriv tiden som 10:00.',
    path: 'Börja med /.',
    origin: 'Skriv adressens början, som https://journal.example.',
    id: 'Använd små bokstäver a–z, siffror och bindestreck, och börja med en bokstav.',
    taken: 'Namnet går inte att använda. Välj ett annat.',
    empty: 'Får inte vara tomt.',
    noRegionProfile: 'Det här är ingen profil. Filen ska vara JSON och börja med {.',
    noHostProfile: 'Det här är ingen journalprofil. Välj en fil som slutar på .host.json.',
    newerHostProfile:
      'Profilen är gjord med en nyare version av panelen. Uppdatera panelen och försök igen.',
    policyNotGiven: 'Webbläsaren lämnar inte ut vad som är bestämt.',
    oneOf: ({ values }) => `Välj något av: ${values}.`,
    atLeast: ({ count, isText }) => `Minst ${count}${isText ? ' tecken' : ''}.`,
    atMost: ({ count, isText }) => `Högst ${count}${isText ? ' tecken' : ''}.`,
  },
}
