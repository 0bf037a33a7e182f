import { dayInWords } from '../dates/in-words.ts'
import { bare } from '../plan/answers/definition.ts'
import { hasOwn } from '../plan/same.ts'
import type { Change, Statement } from '../plan/versions/change.ts'
import { nameInWords, ownName, saidInWords } from './said-in-words.ts'
import { answerNames } from './sv/answer-names.ts'
import { calendar } from './sv/calendar.ts'
import { changes, sinceLast } from './sv/changes.ts'
import { fieldNames } from './sv/field-names.ts'
import type { PlanTexts } from './sv/plan-texts.ts'

type Texts = typeof answerNames & typeof changes & Pick<PlanTexts, 'calendar' | 'fieldNames'>

/** What has changed in a plan, as one sentence. */
export const changeInWords = (change: Change, texts: Texts): string =>
  stopped(sentenceOf(change, texts))

const swedish: Texts = { ...answerNames, ...calendar, ...changes, ...fieldNames }

/** All that has changed as one paragraph for a record, which is Swedish; empty where nothing has. */
export const changesInRecord = (all: readonly Change[]): string =>
  all.length === 0
    ? ''
    : [sinceLast, ...all.map((change) => changeInWords(change, swedish))].join(' ')

function sentenceOf(change: Change, texts: Texts): string {
  const { changes, answerNames, calendar } = texts
  const statementOf = (its: Statement): string => {
    const who = saidInWords(its.who, texts)
    return hasOwn(its, 'unit')
      ? changes.unitAdded(its.unit, who)
      : changes.consentFrom(changes.consents[its.to], who)
  }
  switch (change.code) {
    case 'answer':
      return answerChanged(change, texts, statementOf)
    case 'rowAdded': {
      const more = saidInWords(change.more, texts)
      const title = saidInWords(change.title, texts)
      return `${answerNames.rows[change.list].added}${title && `: ${title}`}${more && ` (${more})`}`
    }
    case 'rowRemoved': {
      const title = saidInWords(change.title, texts)
      return `${answerNames.rows[change.list].removed}${title && `: ${title}`}`
    }
    case 'statementBegun':
    case 'statementRemoved':
    case 'notWithdrawn':
      return changes[change.code](statementOf(change.statement))
    case 'consented': {
      const { statement, day } = change
      const who = saidInWords(statement.who, texts)
      const date = dayInWords(day, calendar)
      return hasOwn(statement, 'unit')
        ? changes.unitConsented(who, statement.unit, date)
        : changes.consented(who, changes.consents[statement.to], date)
    }
    case 'withdrawn': {
      const { statement, day, isAhead } = change
      const to = hasOwn(statement, 'to') ? statement.to : 'sharing'
      const who = saidInWords(statement.who, texts)
      return changes.withdrawn(who, changes.consents[to], dayInWords(day, calendar), isAhead)
    }
    case 'unitWithdrawn':
      return changes.unitWithdrawn(change.unit, dayInWords(change.day, calendar), change.isAhead)
    case 'unitNamed':
    case 'unitNotNamed':
    case 'unitNotWithdrawn':
      return changes[change.code](change.unit)
    default:
      return changes[change.code]
  }
}

/** @param statementOf a consent, in the middle of a sentence. */
function answerChanged(
  change: Extract<Change, { code: 'answer' }>,
  texts: Texts,
  statementOf: (its: Statement) => string,
): string {
  const { changes, answerNames } = texts
  const { name, row, statement, as } = bare(change)
  const [before, now] = [change.before, change.now].map((said) => saidInWords(said, texts))
  const called = row
    ? changes.inRow(
        answerNames.rows[row.list].one,
        saidInWords(row.title, texts),
        nameInWords(name, texts),
      )
    : statement && typeof name === 'string'
      ? changes.inStatement(statementOf(statement), ownName(name, texts))
      : nameInWords(name, texts)
  const sentence = () => {
    if (as === 'secret') return changes.secret(called)
    if (!now) {
      return as === 'prose' || !before ? changes.gone(called) : changes.goneFrom(called, before)
    }
    return !before || as === 'prose' ? `${called}: ${now}` : changes.instead(called, now, before)
  }
  // A question has its mark, and no colon behind it.
  return called.endsWith('?') ? sentence().replace(`${called}:`, () => called) : sentence()
}

const stopped = (words: string): string => (/[.!?…][”"']?$/.test(words) ? words : `${words}.`)
