import { join } from '../output/document.ts'
import type { ExternalMeasure } from '../schema.ts'
import { consentLabels } from './consent-labels.ts'
import { type Labels, text, unsaid } from './label.ts'

/** The child and the eight fields, in the order in which they are told. */
export const fieldLabels = {
  'child.name': { name: text('Barnets namn', 'The child’s name') },
  'child.personalNumber': { name: text('Barnets personnummer', 'The child’s personal number') },
  'child.protectedIdentity': {
    name: text('Skyddade personuppgifter', 'Protected identity'),
    choices: {
      none: unsaid,
      sekretessmarkering: text('sekretessmarkering'),
      skyddadFolkbokforing: text('skyddad folkbokföring'),
    },
  },
  'child.municipality': { name: text('Kommun', 'Municipality') },
  'child.region': { name: text('Region') },
  custody: {
    name: text('Vårdnad', 'Custody'),
    choices: {
      unknown: unsaid,
      joint: text('gemensam', 'joint'),
      sole: text('ensam', 'sole'),
    },
  },
  meetingQuestion: { name: text('Frågeställning', 'Question'), as: 'prose' },
  'leadPrincipal.principal': { name: text('Ansvarig huvudman', 'Lead principal') },
  'leadPrincipal.unit': { with: 'leadPrincipal.principal' },
  'leadPrincipal.contact': { name: text('Kontaktperson', 'Contact person') },
  'leadPrincipal.role': { with: 'leadPrincipal.contact' },
  'leadPrincipal.phone': { name: text('Telefon', 'Telephone') },
  'needIdentifiedBy.who': { name: text('Vem som uppmärksammade behovet', 'Who noticed the need') },
  'needIdentifiedBy.unit': { with: 'needIdentifiedBy.who' },
  'needIdentifiedBy.source': {
    name: text('Från vilket håll behovet uppmärksammades', 'From which side the need was noticed'),
    choices: {
      staff: text('personalen', 'staff'),
      family: text('barnet eller familjen', 'the child or the family'),
      other: text('någon annan', 'somebody else'),
    },
  },
  'needIdentifiedBy.date': {
    name: text('När behovet uppmärksammades', 'When the need was noticed'),
  },
  'needIdentifiedBy.observed': {
    name: text('Vad som uppmärksammades', 'What was noticed'),
    as: 'prose',
  },
  'childParticipation.account': {
    name: text('Så har barnet varit med', 'How the child took part'),
    as: 'prose',
  },
  'childParticipation.ownWords': {
    name: text('Barnets egna ord', 'The child’s own words'),
    as: 'quotation',
  },
  'childParticipation.noWordsReason': {
    name: text('Varför barnets egna ord saknas', 'Why the child’s own words are missing'),
    as: 'prose',
    record: 'Varför egna ord saknas',
  },
  'guardians.name': { name: text('namn', 'name') },
  'guardians.personalNumber': { name: text('personnummer', 'personal number') },
  ...consentLabels,
  'interventions.what': { name: text('vad', 'what') },
  'interventions.need': { name: text('behov', 'need'), as: 'prose' },
  'interventions.unit': {
    name: text('ansvar', 'responsible'),
    section: 'interventionResponsibility',
    record: 'Enhet',
  },
  'interventions.person': { with: 'interventions.unit' },
  'interventions.start': { name: text('start'), section: 'interventionResponsibility' },
  'interventions.followUp': {
    name: text('uppföljning', 'follow-up'),
    section: 'interventionResponsibility',
  },
  'interventions.status': {
    name: text('läge', 'status'),
    choices: {
      notStarted: unsaid,
      ongoing: text('pågår', 'going on'),
      done: { ...text('klar', 'done'), record: 'genomförd' },
      stopped: text('avbruten', 'stopped'),
    },
  },
  'interventions.result': { name: text('resultat', 'result'), as: 'prose' },
  'interventions.effect': {
    name: text('betydelse för barnet', 'effect for the child'),
    as: 'prose',
  },
  'externalMeasures.who': {
    name: text('vem och vad', 'who and what'),
    words: (who, { what }: ExternalMeasure) => join([who, what], ': '),
    record: 'Vem',
  },
  'externalMeasures.what': { with: 'externalMeasures.who' },
  'externalMeasures.due': { name: text('senast', 'due') },
  'goals.description': { name: text('mål', 'goal') },
  'goals.term': {
    name: text('sikt', 'term'),
    choices: { short: text('kort sikt', 'short term'), long: text('lång sikt', 'long term') },
  },
  'goals.due': { name: text('senast', 'due') },
  'goals.outcome': {
    name: text('utfall', 'outcome'),
    choices: {
      '': unsaid,
      reached: text('nått', 'reached'),
      partly: text('delvis nått', 'partly reached'),
      notReached: text('inte nått', 'not reached'),
    },
    record: 'Resultat',
  },
  ownWish: { name: text('Barnets egen önskan', 'The child’s own wish'), as: 'quotation' },
} as const satisfies Partial<Labels>
