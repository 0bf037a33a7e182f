type Made = {
  readonly app: string
  /** Another version of a package stands in for it. */
  readonly alias: Readonly<Record<string, string>>
}

const made = (app: string, alias: Made['alias'] = {}): Made => ({ app, alias })

/** The ways in which pages are made, each with its application and how it is bundled. */
export const hosts = {
  plain: made('plain.js'),
  'react-18': made('react18.jsx', { react: 'react18', 'react-dom': 'react-dom18' }),
  'react-19': made('react19.jsx'),
  'react-19-server': made('react19-hydrated.jsx'),
  vue: made('vue.js'),
  angular: made('angular.js'),
  svelte: made('svelte.js'),
}

export type Host = keyof typeof hosts

export const isHost = (name: string): name is Host => Object.hasOwn(hosts, name)
