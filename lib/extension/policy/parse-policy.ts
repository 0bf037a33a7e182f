import * as z from 'zod/mini'
import { integer } from '../../plan/kind-schemas.ts'
import { type Problem, problemsIn } from '../../problems.ts'
import { parseHostProfile } from '../../records/parse-host-profile.ts'
import { parseProfile } from '../../regions/parse-profile.ts'
import { regions } from '../../regions/region.ts'
import { isSafeAddress } from '../../regions/safe-address.ts'
import { noPolicy, type Policy } from '../../session/ports/policy.ts'

const policySchema = (regionIds: readonly string[]) =>
  z.strictObject({
    region: z.optional(z.enum(regionIds)),
    regionProfile: z.optional(z.unknown()),
    endpoint: z.optional(
      z.string().check(
        z.refine(isSafeAddress, 'address'),
        z.overwrite((address) => address.replace(/\/+$/, '')),
      ),
    ),
    lockMinutes: z.optional(integer.check(z.gte(1), z.lte(480))),
    hostProfiles: z._default(z.array(z.unknown()), []),
  })

/**
 * The door for what an organisation has decided. Each value stands for itself: one that cannot be
 * read is told as a problem and closes what it was about, and the others hold. A key that nobody knows
 * opens nothing, and closes all that no other key has decided.
 */
export const parsePolicy = (found: Readonly<Record<string, unknown>>): Policy => {
  const supplied = found.regionProfile === undefined ? undefined : parseProfile(found.regionProfile)
  const own = supplied?.ok ? supplied.value : undefined
  const schema = policySchema([...regions, ...(own ? [own] : [])].map(({ id }) => id))
  const { issues } = schema.safeParse(found).error ?? { issues: [] }
  const wrong = new Set<unknown>(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? issue.keys : issue.path.slice(0, 1),
    ),
  )
  const { region, endpoint, lockMinutes, hostProfiles } = schema.parse(
    Object.fromEntries(Object.entries(found).filter(([key]) => !wrong.has(key))),
  )
  const profiles = hostProfiles.map(parseHostProfile)
  const held = region ?? own?.id
  // A key that is misspelt may have been any that is not there.
  const isMisspelt = [...wrong].some(isUnknown)
  const isUnread = (isDecided: boolean, isWrong: boolean) => isWrong || (isMisspelt && !isDecided)
  return {
    decided: {
      // A region that is decided comes with its profile: the user's own cannot stand in its place.
      ...(held && { region: held, ownProfile: own ? JSON.stringify(own) : '' }),
      ...(endpoint && { endpoint }),
      ...(lockMinutes && { lockAfter: lockMinutes }),
    },
    hostProfiles: profiles.flatMap((each) => (each.ok ? [each.value] : [])),
    problems: [
      ...problemsIn(issues, found),
      ...(supplied && !supplied.ok ? inside('regionProfile', supplied.problems) : []),
      ...profiles.flatMap((each, at) =>
        each.ok ? [] : inside(`hostProfiles[${at}]`, each.problems),
      ),
    ],
    unread: [
      ...(isUnread(endpoint !== undefined, wrong.has('endpoint')) ? ['endpoint' as const] : []),
      ...(isUnread(held !== undefined, wrong.has('region') || supplied?.ok === false)
        ? ['region' as const]
        : []),
      ...(isUnread(lockMinutes !== undefined, wrong.has('lockMinutes'))
        ? ['lockAfter' as const]
        : []),
    ],
    isKnown: true,
  }
}

const keys: readonly unknown[] = [
  'region',
  'regionProfile',
  'endpoint',
  'lockMinutes',
  'hostProfiles',
]
const isUnknown = (key: unknown): boolean => !keys.includes(key)

/** Something may have been decided, and the browser does not say what. */
export const unreadPolicy: Policy = {
  ...noPolicy,
  problems: [{ path: '', its: { code: 'policyNotGiven' } }],
  unread: ['endpoint', 'region', 'lockAfter'],
}

const inside = (whole: string, problems: readonly Problem[]): readonly Problem[] =>
  problems.map(({ path, its }) => ({ path: path ? `${whole}.${path}` : whole, its }))
