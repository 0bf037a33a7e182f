import { createServer, type Server } from 'node:net'

export type EveryPort = {
  /** Where every name that nobody knows leads to. */
  readonly port: number
  /** The ports that somebody came to, as often as they came. */
  readonly visited: readonly number[]
  /** How many ports are listened on. */
  readonly count: number
  close(): Promise<void>
}

const listenOn = (port: number, visited: number[]): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer((socket) => {
      const { localPort = 0 } = socket
      visited.push(localPort)
      socket.destroy()
    })
    server.once('error', () => resolve(undefined))
    server.listen(port, '127.0.0.1', () => resolve(server))
  })

/**
 * Listens on every port of this machine below 10 000 that is free and may be taken, and on one of its
 * own choice. Whoever comes is noted and turned away.
 */
export const listenEverywhere = async (): Promise<EveryPort> => {
  const visited: number[] = []
  const ports = [0, ...Array.from({ length: 9_999 }, (_, index) => index + 1)]
  const servers = (await Promise.all(ports.map((port) => listenOn(port, visited)))).flatMap(
    (server) => server ?? [],
  )
  const own = servers[0]?.address()
  if (typeof own !== 'object' || own === null) throw new Error('No port is free.')
  return {
    port: own.port,
    visited,
    count: servers.length,
    close: async () => {
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))))
    },
  }
}
