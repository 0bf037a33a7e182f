import { isDay } from '../dates/day.ts'
import { dayWithWeekday } from '../dates/in-both.ts'
import { alikeName } from '../plan/alike-name.ts'
import { namesInWords } from '../plan/names-in-words.ts'
import { type Block, join, type PlanDocument, paragraph } from '../plan/output/document.ts'
import { statesOf } from '../plan/places.ts'
import type { Party, Plan } from '../plan/schema.ts'
import { shield, whereaboutsOut } from '../plan/shield.ts'
import { empty, filled } from '../plan/template/field.ts'
import { sameUnit } from '../plan/unit.ts'
import type { Region } from '../regions/profile.ts'
import { withCapital, withFullStop } from './in-words.ts'
import { aboutSip } from './information-sheet.ts'
import { lengthInWords } from './length-in-words.ts'
import { mayKnowChild } from './may-know-child.ts'
import { meetingPlatforms, platformsInWords } from './meeting-platforms.ts'
import { namesSomebody, unitOrPerson } from './meeting-state.ts'
import { callKind, schoolDuty } from './school.ts'
import { consentLimits } from './summons-consent.ts'
import { linkLeftOut } from './without-addresses.ts'
import { childLine, withoutNames } from './without-names.ts'
import { withoutNumbers } from './without-numbers.ts'
import { wordOf } from './wording.ts'

type SummonsOptions = {
  readonly today: string
  /** Why this party is called, in the caller's own words. Without it the plan's own reason stands. */
  readonly why?: string
  readonly region?: Pick<Region, 'wording' | 'platforms' | 'school'>
}

/**
 * The call or invitation to one party: Swedish, with all that a call holds. A party that
 * the consent does not name reads initials and year of birth; with protected identity everybody
 * does, and no place, link, telephone or other unit is told.
 */
const summonsDocument = (original: Plan, called: Party, options: SummonsOptions): PlanDocument => {
  const plan = shield(original)
  const party = plan.meeting.parties.find(({ id }) => id === called.id) ?? called
  const told = mayKnowChild(plan, party.unit, options.today)
  const hidden = isHidden(plan)
  const unplaced = hidden ? whereaboutsOut(statesOf(original)) : (text: string) => text
  const safe = (text: string): string =>
    unplaced(told && !hidden ? withoutNumbers(text, original) : withoutNames(text, original))
  // Who leads and who is asked stand as they are written, unless it is one of the family.
  const staff = (name: string): string =>
    [plan.child, ...plan.guardians].some((each) => alikeName(each.name, name))
      ? safe(name)
      : unplaced(withoutNumbers(name, original))
  const wording = options.region?.wording
  const kind = callKind(party, options.region)
  const duty = schoolDuty(party, options.region)
  return {
    title: wordOf(wording, kind),
    intro: [
      ...line(
        'Till',
        withoutNumbers(unitOrPerson(party) && join([party.unit, party.person]), original),
      ),
      ...line(wordOf(wording, 'child'), childLine(plan, told)),
      ...line(wordOf(wording, 'meetingQuestion'), safe(plan.meetingQuestion)),
    ],
    parts: [
      {
        heading: kind === 'summons' ? 'Varför ni kallas' : 'Varför ni bjuds in',
        blocks: [
          paragraph(withFullStop(safe(why(plan, { ...party, kind }, told, options.why)))),
          ...(duty && duty.mustAttend !== 'unknown' ? [paragraph(duty.source.sv)] : []),
        ],
      },
      { heading: 'Mötet', blocks: meetingBlocks(plan, options, safe, staff) },
      { heading: 'Svar', blocks: replyBlocks(plan, safe, staff) },
      { heading: 'Samtycke', blocks: consentLimits(plan, party, told, options.today) },
      { heading: 'Om SIP', blocks: aboutSip.map(paragraph) },
    ],
  }
}

const isHidden = ({ child }: Plan): boolean => child.protectedIdentity !== 'none'

/** One for each party that is named, in the plan's order. */
export const summonsDocuments = (
  plan: Plan,
  options: SummonsOptions,
): readonly { readonly party: Party; readonly document: PlanDocument }[] =>
  plan.meeting.parties
    .filter((party) => namesSomebody(party) && party.kind !== 'none')
    .map((party) => ({ party, document: summonsDocument(plan, party, options) }))

const line = (label: string, answer: string): readonly Block[] =>
  empty(answer) ? [] : [paragraph(withFullStop(`${label}: ${answer.trim()}`))]

/** What the plan knows of the party, and nothing of the child to who may not be told. */
const why = (plan: Plan, { unit, kind }: Party, told: boolean, own = ''): string => {
  if (filled(own)) return own
  const verb = kind === 'summons' ? 'Ni kallas' : 'Ni bjuds in'
  const theirs = plan.interventions.filter((each) => filled(each.what) && sameUnit(each.unit, unit))
  if (told && theirs.length > 0) {
    return `${verb} för att planen gäller stöd hos er: ${namesInWords(theirs.map(({ what }) => what.trim()))}`
  }
  if (sameUnit(plan.leadPrincipal.unit, unit)) {
    return `${verb} för att er enhet har ansvaret för planen`
  }
  if (sameUnit(plan.needIdentifiedBy.unit, unit)) {
    return `${verb} för att det var hos er som behovet uppmärksammades`
  }
  return `${verb} för att er kunskap eller ert stöd kan behövas för att svara på frågan`
}

type Safe = (text: string) => string

const meetingBlocks = (
  plan: Plan,
  options: SummonsOptions,
  safe: Safe,
  staff: Safe,
): readonly Block[] => {
  const hidden = isHidden(plan)
  const { date, start, end, place, chair } = plan.meeting
  const clock = [start, end].filter((time) => time !== '').map((time) => time.replace(':', '.'))
  const time = clock.length > 0 ? `kl. ${clock.join('–')}` : ''
  const day = isDay(date) ? withCapital(dayWithWeekday(date).sv) : ''
  const platforms = meetingPlatforms(plan, options.region)
  const told = safe(place)
  return [
    ...line('Tid', join([join([day, time], ' '), lengthInWords(start, end)])),
    ...(hidden
      ? [paragraph('Plats eller länk lämnas för sig, aldrig i kallelsen.')]
      : [...line('Plats', told), ...(told.includes(linkLeftOut) ? [linkApart] : [])]),
    ...(platforms.answer === 'unknown' ? [] : line('Video', platformsInWords(platforms))),
    ...line(wordOf(options.region?.wording, 'chair'), staff(chair)),
  ]
}

const linkApart = paragraph('Länken lämnas för sig.')

const replyBlocks = (plan: Plan, safe: Safe, staff: Safe): readonly Block[] => {
  const { meeting, leadPrincipal } = plan
  const { contact, role, unit, phone } = leadPrincipal
  const hidden = isHidden(plan)
  const named = [staff(contact), safe(role)]
  const reached = hidden ? named : [...named, safe(unit), phone]
  return [
    ...(isDay(meeting.replyBy)
      ? [paragraph(`Svara senast ${dayWithWeekday(meeting.replyBy).sv}.`)]
      : []),
    paragraph(
      'Skriv vem som kommer, vem som kommer i stället, eller varför ingen kan komma. Skriv också vilka videoplattformar ni får använda.',
    ),
    ...(filled(contact) ? line('Kontakt', join(reached)) : []),
    ...(hidden
      ? [
          paragraph(
            'Personuppgifterna är skyddade. Skriv aldrig adress eller vistelseort i svaret.',
          ),
        ]
      : []),
  ]
}
