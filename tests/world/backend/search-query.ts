import {
  badRequest,
  type Filter,
  getSearchParameter,
  OperationOutcomeError,
  Operator,
  type SearchRequest,
  splitSearchOnComma,
  toPeriod,
} from '@medplum/core'
import type { SearchParameter } from '@medplum/fhirtypes'

/** A piece of SQL with the values for its question marks. */
export interface Query {
  sql: string
  values: (string | number)[]
}

const refuse = (text: string): never => {
  throw new OperationOutcomeError(badRequest(text))
}

const any = (queries: Query[]): Query => ({
  sql: `(${queries.map(({ sql }) => sql).join(' OR ')})`,
  values: queries.flatMap(({ values }) => values),
})

function token(text: string, kind: 'token' | 'identifier'): Query {
  const bar = text.indexOf('|')
  const value = text.slice(bar + 1)
  const system = bar < 0 ? undefined : text.slice(0, bar)
  const parts: string[] = [`kind = '${kind}'`]
  const values: string[] = []
  if (system) values.push(system)
  if (system !== undefined) parts.push(system ? 'system = ?' : 'system IS NULL')
  if (value || !system) {
    parts.push('value = ?')
    values.push(value)
  }
  return { sql: `(${parts.join(' AND ')})`, values }
}

function reference(text: string): Query {
  const target = text.replace(/^https?:\/\/.*\/fhir\/(?=[A-Z])/, '')
  return target.includes('/') || target.includes(':')
    ? { sql: "(kind = 'reference' AND value = ?)", values: [target] }
    : { sql: "(kind = 'reference' AND substr(value, instr(value, '/') + 1) = ?)", values: [target] }
}

function date(text: string, operator: Operator): Query {
  const period = toPeriod(text)
  const start = period?.start ?? refuse(`Not a date: ${text}`)
  const end = period?.end ?? start
  switch (operator) {
    case Operator.LESS_THAN:
      return { sql: '(value < ?)', values: [start] }
    case Operator.LESS_THAN_OR_EQUALS:
      return { sql: '(value <= ?)', values: [end] }
    case Operator.GREATER_THAN:
      return { sql: '(until > ?)', values: [end] }
    case Operator.GREATER_THAN_OR_EQUALS:
      return { sql: '(until >= ?)', values: [start] }
    case Operator.STARTS_AFTER:
      return { sql: '(value > ?)', values: [end] }
    case Operator.ENDS_BEFORE:
      return { sql: '(until < ?)', values: [start] }
    default:
      return { sql: '(value <= ? AND until >= ?)', values: [end, start] }
  }
}

function string(text: string, operator: Operator): Query {
  const lower = text.toLowerCase()
  if (operator === Operator.EXACT) return { sql: '(value = ?)', values: [lower] }
  if (operator === Operator.CONTAINS) return { sql: '(instr(value, ?) > 0)', values: [lower] }
  return { sql: "(instr(' ' || value, ' ' || ?) > 0)", values: [lower] }
}

function condition(parameter: SearchParameter, filter: Filter, value: string): Query {
  switch (parameter.type) {
    case 'token':
      return token(value, 'token')
    case 'reference':
      return filter.operator === Operator.IDENTIFIER ? token(value, 'identifier') : reference(value)
    case 'date':
      return date(value, filter.operator)
    case 'string':
      return string(value, filter.operator)
    case 'uri':
      return { sql: '(value = ?)', values: [value] }
    default:
      return refuse(`Search by ${parameter.code} is not supported`)
  }
}

function filterQuery(type: string, filter: Filter): Query {
  const parameter =
    getSearchParameter(type, filter.code) ??
    refuse(`Unknown search parameter: ${type}?${filter.code}`)
  const owner = 'SELECT id FROM search_values WHERE type = ? AND code = ?'
  const missing = filter.operator === Operator.MISSING
  if (missing) {
    return {
      sql: `id ${filter.value === 'true' ? 'NOT IN' : 'IN'} (${owner})`,
      values: [type, filter.code],
    }
  }
  const matches = any(
    splitSearchOnComma(filter.value).map((text) => condition(parameter, filter, text)),
  )
  const negated = filter.operator === Operator.NOT || filter.operator === Operator.NOT_EQUALS
  return {
    sql: `id ${negated ? 'NOT IN' : 'IN'} (${owner} AND ${matches.sql})`,
    values: [type, filter.code, ...matches.values],
  }
}

function order(type: string, { sortRules = [] }: SearchRequest): Query {
  const rules = sortRules.map(({ code, descending }) => {
    if (!getSearchParameter(type, code)) refuse(`Unknown search parameter: ${type}?_sort=${code}`)
    const best = descending ? 'max' : 'min'
    return {
      sql: `(SELECT ${best}(s.value) FROM search_values s WHERE s.type = c.type AND s.id = c.id AND s.code = ?) ${descending ? 'DESC' : 'ASC'} NULLS LAST`,
      values: [code],
    }
  })
  return {
    sql: [...rules.map(({ sql }) => sql), 'at DESC', 'id'].join(', '),
    values: rules.flatMap(({ values }) => values),
  }
}

/** The SQL that finds the current resources a search asks for, newest first unless it says otherwise. */
export function searchQuery(request: SearchRequest): Query {
  const type = request.resourceType
  const filters = (request.filters ?? []).map((filter) => filterQuery(type, filter))
  const sorting = order(type, request)
  return {
    sql: `SELECT content
      FROM current c JOIN versions v USING (type, id, version)
      WHERE type = ? AND deleted = 0 ${filters.map(({ sql }) => `AND ${sql}`).join(' ')}
      ORDER BY ${sorting.sql}`,
    values: [type, ...filters.flatMap(({ values }) => values), ...sorting.values],
  }
}
