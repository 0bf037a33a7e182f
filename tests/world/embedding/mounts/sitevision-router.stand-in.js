// What SiteVision does between server and page, done in the page alone.
const routes = new Map()

export default { get: (route, answer) => routes.set(route, answer) }

/** What the server's answer gives the page to begin with. */
export const asked = (route) => {
  let begin
  routes.get(route)(
    {},
    {
      agnosticRender: (_html, settings) => {
        begin = settings
      },
    },
  )
  return begin
}
