import { dayWithYear } from '../../dates/in-words.ts'
import { join } from '../output/document.ts'
import { ways } from '../record-text/sent-reminders.ts'
import type {
  ExternalMeasure,
  Goal,
  Guardian,
  HeldFollowUp,
  Intervention,
  Party,
  SentReminder,
} from '../schema.ts'
import { answeredTo } from '../standing-answer.ts'
import { cells, text } from './change.ts'
import type { RowWords } from './row-changes.ts'

const statuses = { notStarted: '', ongoing: 'pågår', done: 'klar', stopped: 'avbruten' }
const outcomes = { '': '', reached: 'nått', partly: 'delvis nått', notReached: 'inte nått' }
const terms = { short: 'kort sikt', long: 'lång sikt' }
const replies = { none: '', coming: 'kommer', substitute: 'ersättare', declined: 'kan inte' }
const attendance = { unknown: '', present: 'var med', absent: 'uteblev' }
const decisions = { '': '', continue: 'planen fortsätter', close: 'planen avslutas' }

export const interventions: RowWords<Intervention> = {
  added: text('Ny insats', 'New intervention'),
  removed: text('Borttagen insats', 'Removed intervention'),
  one: text('Insatsen', 'The intervention'),
  title: ({ what, unit }) => what.trim() || unit,
  more: ({ unit, person }) => join([unit, person]),
  answers: () => [
    { name: text('vad', 'what'), of: ({ what }) => what, take: cells('what') },
    { name: text('behov', 'need'), of: ({ need }) => need, as: 'prose', take: cells('need') },
    {
      section: 'interventionResponsibility',
      name: text('ansvar', 'responsible'),
      of: ({ unit, person }) => join([unit, person]),
      take: cells('unit', 'person'),
    },
    {
      section: 'interventionResponsibility',
      name: text('start'),
      of: ({ start }) => start,
      as: 'day',
      take: cells('start'),
    },
    {
      section: 'interventionResponsibility',
      name: text('uppföljning', 'follow-up'),
      of: ({ followUp }) => followUp,
      as: 'day',
      take: cells('followUp'),
    },
    { name: text('läge', 'status'), of: ({ status }) => statuses[status], take: cells('status') },
    {
      name: text('resultat', 'result'),
      of: ({ result }) => result,
      as: 'prose',
      take: cells('result'),
    },
    {
      name: text('betydelse för barnet', 'effect for the child'),
      of: ({ effect }) => effect,
      take: cells('effect'),
      as: 'prose',
    },
  ],
}

export const goals: RowWords<Goal> = {
  added: text('Nytt mål', 'New goal'),
  removed: text('Borttaget mål', 'Removed goal'),
  one: text('Målet', 'The goal'),
  title: ({ description }) => description,
  more: ({ term }) => terms[term],
  answers: () => [
    { name: text('mål', 'goal'), of: ({ description }) => description, take: cells('description') },
    { name: text('sikt', 'term'), of: ({ term }) => terms[term], take: cells('term') },
    { name: text('senast', 'due'), of: ({ due }) => due, as: 'day', take: cells('due') },
    {
      name: text('utfall', 'outcome'),
      of: ({ outcome }) => outcomes[outcome],
      take: cells('outcome'),
    },
  ],
}

export const measures: RowWords<ExternalMeasure> = {
  added: text('Ny åtgärd av någon annan', 'New measure by another'),
  removed: text('Borttagen åtgärd av någon annan', 'Removed measure by another'),
  one: text('Åtgärden', 'The measure'),
  title: ({ who, what }) => join([who, what], ': '),
  answers: () => [
    {
      name: text('vem och vad', 'who and what'),
      of: ({ who, what }) => join([who, what], ': '),
      take: cells('who', 'what'),
    },
    { name: text('senast', 'due'), of: ({ due }) => due, as: 'day', take: cells('due') },
  ],
}

export const guardians: RowWords<Guardian> = {
  added: text('Ny vårdnadshavare', 'New guardian'),
  removed: text('Borttagen vårdnadshavare', 'Removed guardian'),
  one: text('Vårdnadshavaren', 'The guardian'),
  title: ({ name }) => name,
  answers: () => [
    { name: text('namn', 'name'), of: ({ name }) => name, take: cells('name') },
    {
      name: text('personnummer', 'personal number'),
      of: ({ personalNumber }) => personalNumber,
      take: cells('personalNumber'),
      as: 'secret',
    },
  ],
}

export const parties: RowWords<Party> = {
  added: text('Ny part', 'New party'),
  removed: text('Borttagen part', 'Removed party'),
  one: text('Parten', 'The party'),
  title: ({ unit, person }) => unit.trim() || person,
  more: ({ unit, person }) => (unit.trim() === '' ? '' : person),
  answers: () => [
    { name: text('enhet', 'unit'), of: ({ unit }) => unit, take: cells('unit') },
    { name: text('person'), of: ({ person }) => person, take: cells('person') },
    { name: text('svar', 'reply'), of: ({ reply }) => replies[reply], take: cells('reply') },
    {
      name: text('skäl', 'reason'),
      of: ({ reason }) => reason,
      as: 'prose',
      take: cells('reason'),
    },
    {
      name: text('ersätter', 'replaces'),
      of: ({ replaces = '' }) => replaces,
      take: cells('replaces'),
    },
    {
      name: text('svaret gäller', 'the answer is to'),
      of: answeredTo,
      take: cells('replyFor'),
    },
    {
      name: text('på mötet', 'at the meeting'),
      of: ({ attended, kind }) =>
        attended === 'absent' && kind === 'none' ? 'var inte med' : attendance[attended],
      take: cells('attended'),
    },
  ],
}

export const sentReminders: RowWords<SentReminder> = {
  added: text('Påminnelse skickad', 'Reminder sent'),
  removed: text('Borttagen påminnelse', 'Removed reminder'),
  one: text('Påminnelsen', 'The reminder'),
  title: ({ to, date }) => join([to, date && dayWithYear(date).sv]),
  more: ({ way }) => ways[way],
  answers: () => [
    { name: text('till', 'to'), of: ({ to }) => to, take: cells('to') },
    { name: text('dag', 'day'), of: ({ date }) => date, as: 'day', take: cells('date') },
    { name: text('hur', 'how'), of: ({ way }) => ways[way], take: cells('way') },
  ],
}

export const heldFollowUps: RowWords<HeldFollowUp> = {
  added: text('Uppföljning har hållits', 'A follow-up has been held'),
  removed: text('Borttagen uppföljning', 'Removed follow-up'),
  one: text('Uppföljningen', 'The follow-up'),
  title: ({ date, decision }) => join([date && dayWithYear(date).sv, decisions[decision]]),
  more: ({ reason, decidedBy }) => join([reason, decidedBy && `beslutat av ${decidedBy}`]),
  answers: () => [
    { name: text('dag', 'day'), of: ({ date }) => date, as: 'day', take: cells('date') },
    {
      name: text('beslut', 'decision'),
      of: ({ decision }) => decisions[decision],
      take: cells('decision'),
    },
    {
      name: text('skäl', 'reason'),
      of: ({ reason }) => reason,
      as: 'prose',
      take: cells('reason'),
    },
    {
      name: text('beslutat av', 'decided by'),
      of: ({ decidedBy }) => decidedBy,
      take: cells('decidedBy'),
    },
  ],
}

export const parked: RowWords<{ readonly id: string; readonly text: string }> = {
  added: text('Parkerad fråga', 'Parked question'),
  removed: text('Fråga som inte längre är parkerad', 'Question no longer parked'),
  one: text('Den parkerade frågan', 'The parked question'),
  title: (row) => row.text,
  answers: () => [{ name: text('fråga', 'question'), of: (row) => row.text, take: cells('text') }],
}
