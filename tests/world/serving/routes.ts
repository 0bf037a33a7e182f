/** What one page or call answers; `params` holds the named parts of the path. */
export type Answer = (
  request: Request,
  params: Readonly<Record<string, string>>,
) => Response | Promise<Response>

/** Pages by method and path, such as `GET /patienter/:id`; a last `*` takes the rest of the path. */
export type RouteTable = Readonly<Record<string, Answer>>

/** Finds the route that a request is for and lets it answer. */
export async function answer(routes: RouteTable, request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  for (const [route, respond] of Object.entries(routes)) {
    const [method = '', pattern = ''] = route.split(' ')
    if (method !== request.method && !(method === 'GET' && request.method === 'HEAD')) continue
    const params = match(pattern, pathname)
    if (params) return respond(request, params)
  }
  return new Response('Sidan finns inte.', {
    status: 404,
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}

function match(pattern: string, path: string): Record<string, string> | undefined {
  const wanted = pattern.split('/')
  const given = path.split('/')
  const params: Record<string, string> = {}
  for (const [index, part] of wanted.entries()) {
    if (part === '*') return { ...params, rest: given.slice(index).join('/') }
    const here = given[index]
    if (here === undefined) return undefined
    if (part.startsWith(':') && here !== '') params[part.slice(1)] = here
    else if (part !== here) return undefined
  }
  return wanted.length === given.length ? params : undefined
}
