/** Who asks, as a checked token tells. */
export interface Caller {
  readonly subject: string
  /** The units that the caller acts for, by name. */
  readonly units: readonly string[]
  /** SMART scopes, such as `user/CarePlan.rs`. */
  readonly scopes: readonly string[]
}

export type Deed = 'c' | 'r' | 'u' | 'd' | 's'

/** Whether a scope of the caller lets it do this to resources of this type. */
export const mayDo = ({ scopes }: Caller, type: string, deed: Deed): boolean =>
  scopes.some((scope) => {
    const [, of, letters = ''] = /^user\/([A-Z]\w+|\*)\.(c?r?u?d?s?)$/.exec(scope) ?? []
    return (of === type || of === '*') && letters.includes(deed)
  })
