import { beforeAll } from 'vitest'

// The files of a worker share one document: each begins with an empty one.
beforeAll(() => {
  document.body.replaceChildren()
  document.title = ''
})
