// How other servers, and what stands before them, answer the same questions.

type Fetch = typeof globalThis.fetch

/**
 * A server that does not know a search parameter and leaves it out of the question, as it may
 * (FHIR R4, 3.1.1.2).
 */
export const unaware =
  (type: string, parameter: string): Fetch =>
  (url, init) => {
    if (!String(url).endsWith(`/${type}/_search`)) return fetch(url, init)
    const asked = new URLSearchParams(String(init?.body))
    asked.delete(parameter)
    return fetch(url, { ...init, body: asked.toString() })
  }

/** A cache that has mixed up two resources: who asks for the one is answered with the other. */
export const mixingUp =
  (asked: string, answered: string): Fetch =>
  (url, init) => {
    const body = String(init?.body ?? '')
    if (body.includes('"batch"'))
      return fetch(url, { ...init, body: body.replaceAll(`"${asked}"`, `"${answered}"`) })
    return fetch(String(url).replace(`/${asked}`, `/${answered}`), init)
  }

/** A server whose answers are changed on their way, where the address holds `path`. */
export const rewriting =
  (path: string, change: (answer: string) => string): Fetch =>
  async (url, init) => {
    const response = await fetch(url, init)
    if (!String(url).includes(path)) return response
    const { status, headers } = response
    return new Response(change(await response.text()), { status, headers })
  }
