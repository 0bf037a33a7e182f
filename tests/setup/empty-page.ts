import { afterAll } from 'vitest'

// The files of a worker share one document: each leaves it empty to the next.
afterAll(() => {
  document.body.replaceChildren()
  document.title = ''
})
