export type TimeZone = 'UTC' | 'Europe/Stockholm'

/** The surroundings of a browser that speaks Swedish in its own parts too, as its users' does. */
export const swedish = (timeZone?: TimeZone): NodeJS.ProcessEnv => ({
  ...process.env,
  LC_ALL: 'sv_SE.UTF-8',
  LANGUAGE: 'sv',
  ...(timeZone && { TZ: timeZone }),
})
