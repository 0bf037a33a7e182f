import { join } from '../output/document.ts'
import { type PlanAnswer, part, quoted, text } from './change.ts'

const custodies = { unknown: '', joint: 'gemensam', sole: 'ensam' }
const protections = {
  none: '',
  sekretessmarkering: 'sekretessmarkering',
  skyddadFolkbokforing: 'skyddad folkbokföring',
}

/** The answers above the interventions, in the order of the plan. */
export const answersBefore: readonly PlanAnswer[] = [
  {
    section: 'introduction',
    name: text('Barnets namn', 'The child’s name'),
    of: ({ child }) => child.name,
    take: part('child', 'name'),
  },
  {
    section: 'introduction',
    name: text('Barnets personnummer', 'The child’s personal number'),
    of: ({ child }) => child.personalNumber,
    as: 'secret',
    take: part('child', 'personalNumber'),
  },
  {
    section: 'introduction',
    name: text('Skyddade personuppgifter', 'Protected identity'),
    of: ({ child }) => protections[child.protectedIdentity],
    take: part('child', 'protectedIdentity'),
  },
  {
    section: 'introduction',
    name: text('Kommun', 'Municipality'),
    of: ({ child }) => child.municipality,
    take: part('child', 'municipality'),
  },
  {
    section: 'introduction',
    name: text('Region'),
    of: ({ child }) => child.region,
    take: part('child', 'region'),
  },
  {
    section: 'introduction',
    name: text('Vårdnad', 'Custody'),
    of: ({ custody }) => custodies[custody],
    take: part('custody'),
  },
  {
    section: 'introduction',
    name: text('Frågeställning', 'Question'),
    of: ({ meetingQuestion }) => meetingQuestion,
    as: 'prose',
    take: part('meetingQuestion'),
  },
  {
    section: 'leadPrincipal',
    name: text('Ansvarig huvudman', 'Lead principal'),
    of: ({ leadPrincipal: { principal, unit } }) => join([principal, unit]),
    take: part('leadPrincipal', 'principal', 'unit'),
  },
  {
    section: 'leadPrincipal',
    name: text('Kontaktperson', 'Contact person'),
    of: ({ leadPrincipal: { contact, role } }) => join([contact, role]),
    take: part('leadPrincipal', 'contact', 'role'),
  },
  {
    section: 'leadPrincipal',
    name: text('Telefon', 'Telephone'),
    of: ({ leadPrincipal }) => leadPrincipal.phone,
    take: part('leadPrincipal', 'phone'),
  },
  {
    section: 'needIdentifiedBy',
    name: text('Vem som uppmärksammade behovet', 'Who noticed the need'),
    of: ({ needIdentifiedBy: { who, unit } }) => join([who, unit]),
    take: part('needIdentifiedBy', 'source', 'who', 'unit'),
  },
  {
    section: 'needIdentifiedBy',
    name: text('När behovet uppmärksammades', 'When the need was noticed'),
    of: ({ needIdentifiedBy }) => needIdentifiedBy.date,
    as: 'day',
    take: part('needIdentifiedBy', 'date'),
  },
  {
    section: 'needIdentifiedBy',
    name: text('Vad som uppmärksammades', 'What was noticed'),
    of: ({ needIdentifiedBy }) => needIdentifiedBy.observed,
    as: 'prose',
    take: part('needIdentifiedBy', 'observed'),
  },
  {
    section: 'childParticipation',
    name: text('Så har barnet varit med', 'How the child took part'),
    of: ({ childParticipation }) => childParticipation.account,
    as: 'prose',
    take: part('childParticipation', 'account'),
  },
  {
    section: 'childParticipation',
    name: text('Barnets egna ord', 'The child’s own words'),
    of: ({ childParticipation }) => quoted(childParticipation.ownWords),
    as: 'prose',
    take: part('childParticipation', 'ownWords'),
  },
  {
    section: 'childParticipation',
    name: text('Varför barnets egna ord saknas', 'Why the child’s own words are missing'),
    of: ({ childParticipation }) => childParticipation.noWordsReason,
    as: 'prose',
    take: part('childParticipation', 'noWordsReason'),
  },
]
