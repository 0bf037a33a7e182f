import { dayWithYear } from '../../dates/in-words.ts'
import { join } from '../output/document.ts'
import { personInRecord } from '../person-in-record.ts'
import type { AddedUnit, ExternalMeasure, Grant, Plan, PlanContent } from '../schema.ts'
import { cells, text } from '../versions/change.ts'
import type { RowWords } from '../versions/row-changes.ts'
import {
  goals,
  guardians,
  heldFollowUps,
  interventions,
  measures,
  parked,
  parties,
  sentReminders,
} from '../versions/rows.ts'
import type { Piece } from './piece.ts'
import { type List, rowPieces } from './row-pieces.ts'

const forms = { '': '', written: 'skriftligt', oral: 'muntligt', digital: 'digitalt' }

/** Who has consented to what, told with the names that the plan has. */
const grantsTo =
  (what: string, whatEn: string) =>
  (content: PlanContent): RowWords<Grant> => {
    const nameOf = ({ person }: Grant) => personInRecord(content as Plan, person)
    return {
      added: text('Nytt samtycke', 'New consent'),
      removed: text('Borttaget samtycke', 'Removed consent'),
      one: text(what, whatEn),
      title: nameOf,
      answers: () => [
        { name: text('vem', 'who'), of: nameOf, take: cells('person') },
        {
          name: text(`${what}, hur`, `${whatEn}, how`),
          of: ({ form }) => forms[form],
          take: cells('form'),
        },
        {
          name: text(`${what}, dag`, `${whatEn}, day`),
          of: ({ date }) => date,
          as: 'day',
          take: cells('date'),
        },
        {
          name: text(`${what}, återkallat`, `${whatEn}, withdrawn`),
          of: ({ withdrawn }) => withdrawn,
          as: 'day',
          take: cells('withdrawn'),
        },
      ],
    }
  }

const planning: List<Grant> = {
  id: 'planning',
  section: 'consentObtained',
  rows: ({ consent }) => consent.planning,
  withRows: (content, rows) => ({
    ...content,
    consent: { ...content.consent, planning: [...rows] },
  }),
  words: grantsTo('Samtycke till planen', 'Consent to the plan'),
}

const sharing: List<Grant> = {
  id: 'sharing',
  section: 'consentObtained',
  rows: ({ consent }) => consent.sharing.grants,
  withRows: (content, rows) => ({
    ...content,
    consent: { ...content.consent, sharing: { ...content.consent.sharing, grants: [...rows] } },
  }),
  words: grantsTo('Samtycke att dela', 'Consent to share'),
}

const measureRows: List<ExternalMeasure> = {
  id: 'measures',
  section: 'externalMeasures',
  rows: ({ externalMeasures }) => (externalMeasures === 'none' ? [] : externalMeasures),
  withRows: (content, rows) => ({ ...content, externalMeasures: [...rows] }),
  words: () => measures,
}

type Both = readonly [ours: PlanContent, theirs: PlanContent]

export const guardianPieces = (...both: Both): readonly Piece[] =>
  rowPieces(
    {
      id: 'guardians',
      section: 'introduction',
      rows: (content) => content.guardians,
      withRows: (content, rows) => ({ ...content, guardians: [...rows] }),
      words: () => guardians,
    },
    ...both,
  )

/** A unit that was taken in later is chosen as a whole with who said yes to it, how and when. */
const addedUnits: List<AddedUnit> = {
  id: 'addedUnits',
  section: 'consentObtained',
  rows: ({ consent }) => consent.sharing.addedUnits ?? [],
  withRows: (content, rows) => ({
    ...content,
    consent: { ...content.consent, sharing: { ...content.consent.sharing, addedUnits: [...rows] } },
  }),
  words: (content) => {
    const nameOf = ({ person }: AddedUnit) => personInRecord(content as Plan, person)
    return {
      added: text('Ny enhet i samtycket', 'New unit in the consent'),
      removed: text('Enhet borttagen ur samtycket', 'Unit removed from the consent'),
      one: text('Enhet som har lagts till i samtycket', 'Unit added to the consent'),
      title: ({ unit }) => unit,
      answers: () => [
        {
          name: text('enhet, vem, hur och när', 'unit, who, how and when'),
          of: (row) =>
            join([row.unit, nameOf(row), forms[row.form], row.date && dayWithYear(row.date).sv]),
          take: cells('unit', 'person', 'form', 'date'),
        },
      ],
    }
  },
}

export const grantPieces = (...both: Both): readonly Piece[] => [
  ...rowPieces(planning, ...both),
  ...rowPieces(sharing, ...both),
  ...rowPieces(addedUnits, ...both),
]

export const interventionPieces = (...both: Both): readonly Piece[] =>
  rowPieces(
    {
      id: 'interventions',
      section: 'neededInterventions',
      rows: (content) => content.interventions,
      withRows: (content, rows) => ({ ...content, interventions: [...rows] }),
      words: () => interventions,
    },
    ...both,
  )

/** The answer that there are none is a piece of its own. */
export const measurePieces = (...both: Both): readonly Piece[] => [
  {
    id: 'no-measures',
    section: 'externalMeasures',
    title: text('Åtgärder av någon annan', 'Measures by others'),
    of: ({ externalMeasures }) =>
      externalMeasures === 'none' ? [{ words: text('Inga', 'None') }] : [],
    take: (into, { externalMeasures: from }) => {
      if (from === 'none') return { ...into, externalMeasures: 'none' }
      return into.externalMeasures === 'none' ? { ...into, externalMeasures: [] } : into
    },
  },
  ...rowPieces(measureRows, ...both),
]

export const goalPieces = (...both: Both): readonly Piece[] =>
  rowPieces(
    {
      id: 'goals',
      section: 'goals',
      rows: (content) => content.goals,
      withRows: (content, rows) => ({ ...content, goals: [...rows] }),
      words: () => goals,
    },
    ...both,
  )

export const meetingPieces = (...both: Both): readonly Piece[] => [
  ...rowPieces(
    {
      id: 'parties',
      section: 'meeting',
      rows: ({ meeting }) => meeting.parties,
      withRows: (content, rows) => ({
        ...content,
        meeting: { ...content.meeting, parties: [...rows] },
      }),
      words: () => parties,
    },
    ...both,
  ),
  ...rowPieces(
    {
      id: 'reminders',
      section: 'meeting',
      rows: ({ meeting }) => meeting.reminders ?? [],
      withRows: (content, rows) => ({
        ...content,
        meeting: { ...content.meeting, reminders: [...rows] },
      }),
      words: () => sentReminders,
    },
    ...both,
  ),
  ...rowPieces(
    {
      id: 'parked',
      section: 'meeting',
      rows: ({ meeting }) => meeting.parked,
      withRows: (content, rows) => ({
        ...content,
        meeting: { ...content.meeting, parked: [...rows] },
      }),
      words: () => parked,
    },
    ...both,
  ),
  ...rowPieces(
    {
      id: 'followUps',
      section: 'meeting',
      rows: ({ followUps }) => followUps,
      withRows: (content, rows) => ({ ...content, followUps: [...rows] }),
      words: () => heldFollowUps,
    },
    ...both,
  ),
]
