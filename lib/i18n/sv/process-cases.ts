import { type Sentences, say } from '../../plan/case.ts'
import { consentSentences } from '../../plan/consent-in-words.ts'
import type { AfterWithdrawal } from '../../process/after-withdrawal.ts'
import type { FollowUpFault } from '../../process/follow-up.ts'
import type { CallFault, CallWarnings } from '../../process/may-call.ts'
import { platformsInWords } from '../../process/meeting-platforms.ts'
import type { ReminderCases } from '../../process/reminders.ts'
import type { Stage } from '../../process/stage.ts'
import type { OtherCaller } from '../../process/who-may-call.ts'
import type { Sector } from '../../regions/profile.ts'
import { asked, atTime, dayOfWeek, listed } from './phrases.ts'

const callParts = {
  start: 'tid',
  end: 'sluttid',
  place: 'plats eller videolänk',
  chair: 'mötesledare',
  replyBy: 'sista svarsdag',
}
const callers: Readonly<Record<Sector, string>> = {
  municipality: 'kommunen',
  region: 'regionen',
  independentSchool: 'en fristående skola',
  other: 'andra',
}

const stages: Readonly<Record<Stage, string>> = {
  need: 'Behov',
  planning: 'Samtycke och planering',
  summoned: 'Kallade',
  meeting: 'Möte',
  followUp: 'Uppföljning',
  closed: 'Avslut',
}

const afterWithdrawal: Sentences<AfterWithdrawal> = {
  shareNothing: ({ asked: whom }) => `Dela inget mer. Fråga ${asked(whom)} om mötet ska avbrytas.`,
  writeOnlyThat: ({ isDayMissing }) =>
    `Skriv inget mer i planen än att samtycket är återkallat${isDayMissing ? ', och vilken dag' : ''}.`,
  shareNothingWith: ({ units }) => `Dela inget mer med ${listed(units)}.`,
  leave: ({ units }) => `${listed(units)} går ut medan ni går igenom planen.`,
  decideWho: ({ units }) =>
    `Bestäm vem som gör det som ${listed(units)} skulle göra, och skriv det.`,
  writeDay: 'Skriv under Samtycke vilken dag det återkallades.',
}

const callFaults: Readonly<Record<CallFault, string>> = {
  'no-question': 'Skriv frågeställningen först. Alla som kallas ska veta vad mötet ska svara på.',
  'no-parties': 'Lägg till minst en part att kalla.',
  'no-day': 'Välj mötesdag först.',
}

const callWarnings: Sentences<CallWarnings> = {
  allWithdrawn: ({ withdrawals, asked: whom }) =>
    [
      ...(withdrawals.length > 0
        ? withdrawals.map((each) => say(each, consentSentences))
        : ['Samtycket är återkallat för alla enheter.']),
      `Fråga ${asked(whom)} innan du kallar.`,
    ].join(' '),
  majority: consentSentences.majority,
  noConsent:
    'Samtycke till att planen görs är inte antecknat. En SIP görs med samtycke: socialtjänstlagen (2025:400) 10 kap. 8 § och hälso- och sjukvårdslagen (2017:30) 16 kap. 4 §.',
  consentExpired: 'Samtycket att dela uppgifter har gått ut. Be om det på nytt.',
  unitWithdrawn: (its) =>
    `${consentSentences.unitWithdrawn(its)} I kallelsen står bara initialer och födelseår.`,
  consentDoesNotCover: ({ names }) =>
    `Samtycket att dela uppgifter gäller inte ${listed(names)}. I deras kallelse står bara initialer och födelseår.`,
  sameUnit: ({ names: [one, other] }) => `${one} och ${other} är samma enhet.`,
  maybeSameUnit: ({ names: [one, other] }) =>
    `${one} och ${other} kan vara samma enhet. Kalla den bara en gång.`,
  callLacks: ({ parts }) => `I kallelsen saknas ${listed(parts.map((part) => callParts[part]))}.`,
  questionLeftOut:
    'Frågeställningen står inte i kallelsen, eftersom den rör det som inte får delas eller sägas. Skriv den med andra ord.',
  questionPartLeftOut:
    'En del av frågeställningen står inte i kallelsen, eftersom den rör det som inte får delas eller sägas. Läs kallelsen innan du skickar den.',
  addressWithNumber:
    'En länk eller mejladress innehåller ett personnummer eller en födelsedag. Den utelämnas i kalenderfilen och i alla kallelser. Byt till en som inte säger vem barnet är.',
  addressWithName:
    'En länk eller mejladress innehåller familjens namn. Den utelämnas i kalenderfilen och i kallelser där barnets namn inte får stå. Byt till en utan namn, eller lämna den för sig.',
}

const otherCaller = ({ name, sectors, source }: OtherCaller): string => {
  const who = oneOf(sectors.map((sector) => callers[sector]))
  return `${name}: det är ${who} som kallar till SIP. ${source.sv} Be ${who} att kalla, eller kalla ändå.`
}
const oneOf = (names: readonly string[]) => names.join(', ').replace(/, ([^,]*)$/, ' eller $1')

const followUpFaults: Readonly<Record<FollowUpFault, string>> = {
  'no-day': 'Ange vilken dag uppföljningen hölls.',
  'not-yet': 'Dagen har inte kommit än. Ange vilken dag uppföljningen hölls.',
  'no-decision': 'Välj om planen fortsätter eller avslutas.',
  'no-next-day': 'Ange dag för nästa uppföljning.',
  'closed-since':
    'Planen avslutades en senare dag, och är fortfarande avslutad. Ta tillbaka avslutet först.',
  'no-reason': 'Skriv varför planen avslutas.',
  'nobody-decided': 'Ange vem som beslutade.',
}

const reminders: Sentences<ReminderCases> = {
  'reply-due': ({ day: last, silent }) =>
    `Sista svarsdag för ett SIP-möte är ${dayOfWeek(last)}. Svar som saknas: ${silent}.`,
  meeting: ({ day: date, start }) => `SIP-möte ${dayOfWeek(date)}${atTime(start)}.`,
  'follow-up': ({ day: date }) => `En SIP ska följas upp ${dayOfWeek(date)}. Kalla i dag.`,
  'follow-up-late': ({ day: date }) => `En uppföljning ${dayOfWeek(date)} är inte antecknad.`,
  'consent-expiring': ({ day: last }) => `Ett samtycke för en SIP går ut ${dayOfWeek(last)}.`,
  'own-consent': ({ hasCome }) =>
    `En SIP behöver ${hasCome ? '' : 'snart '}ett nytt samtycke. Öppna planen.`,
}

/** What the work around the plan says: the call, the meeting, reminders. */
export const processCases = {
  stages,
  afterWithdrawal,
  callFaults,
  callWarnings,
  otherCaller,
  commonPlatforms: platformsInWords,
  followUpFaults,
  reminderTexts: reminders,
  /** Where it is not said what: names nothing at all. */
  reminderGeneral: 'Något är att göra i en SIP. Öppna panelen.',
}
