import type { Markup } from './html.ts'

/** An HTML page, or a piece of one. */
export function page(markup: Markup, headers: Record<string, string> = {}): Response {
  return new Response(markup.text, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      ...headers,
    },
  })
}

/** Data for a client script. */
export function json(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  })
}

/** A short message in plain text, such as why there is nothing here. */
export function plain(text: string, status: number): Response {
  return new Response(text, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

/** Sends the browser to another path of the same host. */
export function redirect(path: string): Response {
  return new Response(null, { status: 302, headers: { location: path } })
}
