import type { Answer, Incoming } from './exchange.ts'
import { refusal } from './outcomes.ts'

type Parsed = { ok: true; value: unknown } | { ok: false; answer: Answer }

const jsonTypes = ['application/fhir+json', 'application/json']
const formType = 'application/x-www-form-urlencoded'

function parseForm(body: string): Record<string, string[]> {
  const parameters = new URLSearchParams(body)
  return Object.fromEntries([...parameters.keys()].map((name) => [name, parameters.getAll(name)]))
}

function parseJson(body: string): Parsed {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return { ok: true, value }
    }
  } catch {
    // Answered below, as any other body that is not an object.
  }
  return { ok: false, answer: refusal(400, 'structure', 'The body is not a JSON object') }
}

/** Parses a body by its declared type: JSON for resources, a form for `_search`. */
export function parseBody({ method, path, headers, body }: Incoming): Parsed {
  if (method === 'GET' || method === 'HEAD' || method === 'DELETE') return { ok: true, value: {} }
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? ''
  if (path.endsWith('/_search')) {
    if (type === formType || body === '') return { ok: true, value: parseForm(body) }
    return { ok: false, answer: refusal(415, 'not-supported', `_search takes ${formType}`) }
  }
  if (jsonTypes.includes(type)) return parseJson(body)
  return { ok: false, answer: refusal(415, 'not-supported', `Send ${jsonTypes[0]}`) }
}
