/** Says why a command cannot go on, and ends it. */
export function explain(error: unknown): never {
  const port = error instanceof Error && 'port' in error ? error.port : undefined
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
    console.error(`Port ${port} is taken: is it started in another window already?`)
  else console.error(error)
  process.exit(1)
}
