import { createBackend } from './backend.ts'

const { PORT = '4103', DATA = '.data/backend', ORIGINS } = process.env
const origins = ORIGINS ? ORIGINS.split(',').map((origin) => origin.trim()) : undefined

const backend = await createBackend({
  port: Number(PORT),
  data: DATA,
  ...(origins ? { origins } : {}),
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void backend.close())
}
console.log(`Regional backend ready at ${backend.url}`)
