import { dayWithYear } from '../day-in-words.ts'
import { join } from '../output/document.ts'
import type {
  ExternalMeasure,
  Goal,
  Guardian,
  HeldFollowUp,
  Intervention,
  Party,
} from '../schema.ts'
import { text } from './change.ts'
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
    { name: text('vad', 'what'), of: ({ what }) => what },
    { name: text('behov', 'need'), of: ({ need }) => need, as: 'prose' },
    { name: text('ansvar', 'responsible'), of: ({ unit, person }) => join([unit, person]) },
    { name: text('start'), of: ({ start }) => start, as: 'day' },
    { name: text('uppföljning', 'follow-up'), of: ({ followUp }) => followUp, as: 'day' },
    { name: text('läge', 'status'), of: ({ status }) => statuses[status] },
    { name: text('resultat', 'result'), of: ({ result }) => result, as: 'prose' },
    {
      name: text('betydelse för barnet', 'effect for the child'),
      of: ({ effect }) => effect,
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
    { name: text('mål', 'goal'), of: ({ description }) => description },
    { name: text('sikt', 'term'), of: ({ term }) => terms[term] },
    { name: text('senast', 'due'), of: ({ due }) => due, as: 'day' },
    { name: text('utfall', 'outcome'), of: ({ outcome }) => outcomes[outcome] },
  ],
}

export const measures: RowWords<ExternalMeasure> = {
  added: text('Ny åtgärd av någon annan', 'New measure by another'),
  removed: text('Borttagen åtgärd av någon annan', 'Removed measure by another'),
  one: text('Åtgärden', 'The measure'),
  title: ({ who, what }) => join([who, what], ': '),
  answers: () => [
    { name: text('vem och vad', 'who and what'), of: ({ who, what }) => join([who, what], ': ') },
    { name: text('senast', 'due'), of: ({ due }) => due, as: 'day' },
  ],
}

export const guardians: RowWords<Guardian> = {
  added: text('Ny vårdnadshavare', 'New guardian'),
  removed: text('Borttagen vårdnadshavare', 'Removed guardian'),
  one: text('Vårdnadshavaren', 'The guardian'),
  title: ({ name }) => name,
  answers: () => [
    { name: text('namn', 'name'), of: ({ name }) => name },
    {
      name: text('personnummer', 'personal number'),
      of: ({ personalNumber }) => personalNumber,
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
    { name: text('enhet', 'unit'), of: ({ unit }) => unit },
    { name: text('person'), of: ({ person }) => person },
    { name: text('svar', 'reply'), of: ({ reply }) => replies[reply] },
    { name: text('skäl', 'reason'), of: ({ reason }) => reason, as: 'prose' },
    { name: text('på mötet', 'at the meeting'), of: ({ attended }) => attendance[attended] },
  ],
}

export const heldFollowUps: RowWords<HeldFollowUp> = {
  added: text('Uppföljning har hållits', 'A follow-up has been held'),
  removed: text('Borttagen uppföljning', 'Removed follow-up'),
  one: text('Uppföljningen', 'The follow-up'),
  title: ({ date, decision }) => join([date && dayWithYear(date).sv, decisions[decision]]),
  more: ({ reason, decidedBy }) => join([reason, decidedBy && `beslutat av ${decidedBy}`]),
  answers: () => [
    { name: text('dag', 'day'), of: ({ date }) => date, as: 'day' },
    { name: text('beslut', 'decision'), of: ({ decision }) => decisions[decision] },
    { name: text('skäl', 'reason'), of: ({ reason }) => reason, as: 'prose' },
    { name: text('beslutat av', 'decided by'), of: ({ decidedBy }) => decidedBy },
  ],
}

export const parked: RowWords<{ readonly id: string; readonly text: string }> = {
  added: text('Parkerad fråga', 'Parked question'),
  removed: text('Fråga som inte längre är parkerad', 'Question no longer parked'),
  one: text('Den parkerade frågan', 'The parked question'),
  title: (row) => row.text,
  answers: () => [{ name: text('fråga', 'question'), of: (row) => row.text }],
}
