import { readFile } from 'node:fs/promises'

/** One thing that a browser asked of the network, by the machine's own clock. */
export type Asked = {
  readonly at: number
  readonly method: string
  readonly url: string
  /** The origin of the page or the worker that asked; empty where it was the browser itself. */
  readonly by: string
}

export type NetLog = {
  readonly asked: readonly Asked[]
  /** Every address that a TCP connection was tried to, with its port, each once. */
  readonly connected: readonly string[]
}

type Raw = {
  readonly constants: {
    readonly logEventTypes: Readonly<Record<string, number>>
    readonly timeTickOffset: number | string
  }
  readonly events: readonly {
    readonly type: number
    readonly time: string
    readonly params?: {
      readonly url?: string
      readonly method?: string
      readonly address?: string
      readonly initiator?: string
    }
  }[]
}

/** The switch by which Chromium writes down all that it does on the network, whoever asked for it. */
export const netLogTo = (file: string): string => `--log-net-log=${file}`

/** Reads what a closed Chromium has written down. */
export const readNetLog = async (file: string): Promise<NetLog> => {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as Raw
  const of = (name: string) => {
    const type = constants.logEventTypes[name]
    if (type === undefined) throw new Error(`This Chromium writes no ${name}.`)
    return events.filter((event) => event.type === type)
  }
  const asked = of('URL_REQUEST_START_JOB').flatMap(({ time, params }) =>
    params?.url && /^(https?|wss?|ftp):/.test(params.url)
      ? [
          {
            at: Number(time) + Number(constants.timeTickOffset),
            method: params.method ?? '',
            url: params.url,
            by: params.initiator?.includes('://') ? params.initiator : '',
          },
        ]
      : [],
  )
  const connected = of('TCP_CONNECT_ATTEMPT').flatMap(({ params }) => params?.address ?? [])
  return { asked, connected: [...new Set(connected)] }
}
