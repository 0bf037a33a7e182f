import type { Sentences } from '../../plan/case.ts'
import { fields } from '../../plan/template/fields.ts'
import type { Steps } from '../../process/next/step.ts'
import { fieldNames } from './field-names.ts'
import { asked, atTime, dayNear, listed } from './phrases.ts'

type Answered = { readonly notAwaited: readonly string[] }

const who = ({ notAwaited }: Answered) =>
  notAwaited.length > 0 ? 'alla andra som kallats har svarat' : 'alla kallade har svarat'
const notAwaited = ({ notAwaited }: Answered) =>
  notAwaited.length > 0 ? ` ${listed(notAwaited)} väntas inte: samtycket är återkallat.` : ''

const handedOff = {
  'as-it-is': 'inget mer behöver göras',
  'as-it-was': 'den som fick planen har den som den var innan',
  'not-at-all': 'den är inte överlämnad',
}

const sentences: Sentences<Steps> = {
  describeNeed: 'Beskriv behovet: planen säger ännu inte vem som såg det, och när.',
  finishNeed: 'Beskriv behovet klart: det saknas vem som såg det, eller när.',
  askHowToGoOn: ({ asked: whom }) =>
    `Fråga ${asked(whom)} ${whom === 'family' ? 'hur den vill gå vidare' : 'hur ni går vidare'}: samtycket är återkallat.`,
  askConsent: 'Be om samtycke: ingen har ännu samtyckt till att planen görs.',
  askConsentAgain: ({ day, today }) =>
    `Be om samtycke på nytt: det gällde till och med ${dayNear(day, today)}.`,
  askConsentAgainBefore: ({ day, today }) =>
    `Be om samtycke på nytt före mötet ${dayNear(day, today)}: det har gått ut.`,
  askWhichUnits:
    'Fråga vilka enheter som får dela uppgifter: samtycke finns bara till att planen görs.',
  ownConsentInTime: ({ name, day, today }) =>
    `Fråga ${name || 'barnet'} om eget samtycke i tid: från 18-årsdagen ${dayNear(day, today)} gäller inte vårdnadshavarnas.`,
  ownConsentSince: ({ name, day, today }) =>
    `Fråga ${name || 'barnet'} om eget samtycke: vårdnadshavarnas gäller inte sedan 18-årsdagen ${dayNear(day, today)}.`,
  ownConsent: ({ name }) => `Fråga ${name || 'barnet'} om samtycke: det finns inget som gäller.`,
  writeQuestion:
    'Skriv frågeställningen med familjen: samtycke finns, men frågan för mötet saknas.',
  chooseParties: 'Välj vilka som ska kallas: frågan är klar, men inga parter är valda.',
  chooseNewDay: 'Välj en ny mötesdag: mötet är inställt.',
  chooseDay: 'Välj mötesdag: parterna är valda, men ingen dag.',
  call: 'Kalla till möte: samtycke finns, men ingen är kallad.',
  askWhetherToCallOff: ({ asked: whom, day, today }) =>
    `Fråga ${asked(whom)} om mötet ${dayNear(day, today)} ska ställas in: samtycket är återkallat.`,
  askAboutDay: ({ names, day, today, start }) =>
    `Fråga ${listed(names)} om mötet ${dayNear(day, today)}${atTime(start)}: svaret var till en annan dag eller tid.`,
  phoneSilent: ({ names, day, today }) =>
    `Ring ${listed(names)}: mötet är ${dayNear(day, today)}, och svar saknas trots påminnelse.`,
  awaitReminded: ({ names, day, today }) =>
    `Vänta in svar från ${listed(names)}: påminnelse skickades ${dayNear(day, today)}.`,
  remindLate: ({ names, day, today }) =>
    `Påminn ${listed(names)}: sista svarsdag var ${dayNear(day, today)}, och svar saknas.`,
  awaitCalledToday: ({ names }) =>
    `Vänta in svar från ${listed(names)}: kallelsen skickades i dag.`,
  awaitUntil: ({ names, day, today }) =>
    `Vänta in svar från ${listed(names)}: sista svarsdag är ${dayNear(day, today)}.`,
  remind: ({ names, day, today }) =>
    `Påminn ${listed(names)}: mötet är ${dayNear(day, today)}, och svar saknas.`,
  askWhetherComing: ({ names, day, today }) =>
    `Fråga om ${listed(names)} kommer ${dayNear(day, today)}: svaret är kanske.`,
  askForSubstitute: ({ names }) =>
    `Fråga ${listed(names)} om skäl och ersättare: svaret är att ingen kan komma.`,
  newDayNobodyCan: ({ day, today }) =>
    `Välj en ny mötesdag: ingen av dem som kallats kan komma ${dayNear(day, today)}.`,
  holdPreMeeting: (its) =>
    `Håll förmöte med barnet och vårdnadshavarna: ${who(its)}, men inget förmöte är antecknat.${notAwaited(its)}`,
  prepareMeeting: (its) =>
    `Förbered mötet ${dayNear(its.day, its.today)}${atTime(its.start)}: ${who(its)}.${notAwaited(its)}`,
  newDayNobodyCame: ({ day, today }) =>
    `Välj en ny mötesdag: ingen av dem som kallats kom ${dayNear(day, today)}.`,
  noteWhoCame: ({ day, today }) =>
    `Anteckna vilka som kom: mötesdagen ${dayNear(day, today)} har varit, men närvaron saknas.`,
  noteWhoIsHere: ({ start }) => `Anteckna vilka som är med: mötet är i dag${atTime(start)}.`,
  askWhetherToEnd: ({ asked: whom }) =>
    `Fråga ${asked(whom)} om mötet ska avbrytas: samtycket är återkallat. Inget mer får delas.`,
  finishPlan: ({ fields: left }) =>
    `Skriv planen klar tillsammans: kvar är ${listed(fields.filter(({ id }) => left.includes(id)).map(({ id }) => fieldNames.fieldNames[id].short))}.`,
  readOut: ({ names }) =>
    `Läs upp vem som gör vad: ${listed(names)} har inte bekräftat det som skrivits.`,
  decide: 'Besluta om fortsatt SIP eller avslut: allt är bekräftat, men inget beslut finns.',
  setNextDay: 'Bestäm nästa dag: allt är bekräftat, men ingen uppföljning är bestämd.',
  askWhetherToClose: ({ asked: whom }) =>
    `Fråga ${asked(whom)} om planen ska avslutas: samtycket är återkallat.`,
  setFollowUp: 'Bestäm uppföljning: planen finns, men ingen dag är bestämd.',
  noteFollowUp: ({ day, today }) =>
    `Anteckna uppföljningen ${dayNear(day, today)}: dagen har varit, men inget beslut finns.`,
  followUpToday: ({ time }) =>
    `Gå igenom varje insats och besluta om fortsatt SIP: uppföljningen är i dag${atTime(time)}.`,
  decideWhoCalls: ({ day, today }) =>
    `Bestäm vem som kallar: uppföljningen är ${dayNear(day, today)}, men ingen är namngiven.`,
  followUpAhead: ({ day, today, time, caller }) =>
    `Uppföljning ${dayNear(day, today)}${atTime(time)}: ${caller} kallar.`,
  writeNextQuestion: 'Skriv frågeställningen för nästa möte: frågan saknas.',
  chooseNextParties: 'Välj vilka som ska kallas till nästa möte: inga parter är valda.',
  chooseNextDay: 'Välj dag för nästa möte: ingen dag är bestämd.',
  callNext: ({ day, today }) => `Kalla till mötet ${dayNear(day, today)}: ingen är kallad än.`,
  callOff: ({ day, today }) => `Ställ in mötet ${dayNear(day, today)}: planen är avslutad.`,
  finishClosure:
    'Skriv avslutet klart: planen är avslutad, men skäl, dag eller vem som beslutade saknas.',
  closed: ({ day, today, handedOff: how }) =>
    `Planen avslutades ${dayNear(day, today)}: ${handedOff[how]}.`,
}

/** What comes next in the process, and why. */
export const nextSteps = { nextSteps: sentences }
