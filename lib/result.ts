/**
 * An expected outcome as a value: either a value, or a code from a closed set that the interface
 * turns into a sentence. Bugs throw; they are never a `Failure`.
 */
export type Result<Value, Code extends string> = Success<Value> | Failure<Code>

export type Success<Value> = { readonly ok: true; readonly value: Value }

/** `detail` is for the user's eyes (a server's own words, a number); it never holds personal data. */
export type Failure<Code extends string> = {
  readonly ok: false
  readonly code: Code
  readonly detail?: string
  /** Seconds after which the other side has asked to be tried again. */
  readonly after?: number
}

export const success = <Value>(value: Value): Success<Value> => ({ ok: true, value })

export const failure = <Code extends string>(
  code: Code,
  detail?: string,
  after?: number,
): Failure<Code> => ({
  ok: false,
  code,
  ...(detail !== undefined && { detail }),
  ...(after !== undefined && { after }),
})
