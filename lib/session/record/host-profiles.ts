import { computed, signal } from '@preact/signals'
import type { Problem } from '../../problems.ts'
import {
  type HostProfile,
  hostProfileVersion,
  type KeptProfile,
} from '../../records/host-profile.ts'
import { matchesPage } from '../../records/matches-page.ts'
import { parseHostProfile } from '../../records/parse-host-profile.ts'
import { defineModel } from '../model.ts'
import type { Models } from '../models.ts'
import type { AccessFault, Pointing, PointingResult } from '../ports/record.ts'
import type { Screen } from '../state.ts'

/** What was heard last while the user points, or that it has begun. */
export type PointingNow = {
  readonly section: string
  /** The page listens. */
  readonly ready: boolean
  readonly said:
    | Exclude<PointingResult, { kind: 'chosen' | 'cancelled' }>
    /** The user, or the browser, said no to reaching that part of the page. */
    | { readonly kind: 'refused'; readonly origin: string }
    | undefined
}

/** The user's own host profiles: made by pointing, changed, out to a file and in from one. */
export const createHostProfiles = defineModel(({ ports, state, safe }: Models) => {
  const { clock, record: port, files, siteAccess: access } = ports
  const open = signal<KeptProfile | undefined>(undefined)
  const pointing = signal<PointingNow | undefined>(undefined)
  const fault = signal<AccessFault | undefined>(undefined)
  const problems = signal<readonly Problem[]>([])
  let running: Pointing | undefined
  let cameFrom: Screen = 'plan'

  /** The user's own profile for the open page. */
  const ownHere = computed(() => {
    const page = port?.page.value
    return (
      page && state.settings.value.hostProfiles.find(({ profile }) => matchesPage(profile, page))
    )
  })

  const keep = (kept: KeptProfile): Promise<void> =>
    safe.changeSettings(({ hostProfiles }) => ({
      hostProfiles: hostProfiles.some(({ id }) => id === kept.id)
        ? hostProfiles.map((each) => (each.id === kept.id ? kept : each))
        : [...hostProfiles, kept],
    }))

  const change = (edit: (profile: HostProfile) => HostProfile): void => {
    const now = open.value
    if (!now) return
    open.value = { ...now, profile: edit(now.profile) }
    void keep(open.value)
  }

  const end = (): void => {
    running?.end()
    running = undefined
    pointing.value = undefined
  }

  const show = (kept: KeptProfile): void => {
    if (state.screen.value !== 'hostProfile') cameFrom = state.screen.value
    open.value = kept
    fault.value = undefined
    state.screen.value = 'hostProfile'
  }

  const hear = (section: string, said: PointingResult): void => {
    if (pointing.value?.section !== section) return
    if (said.kind !== 'chosen' && said.kind !== 'cancelled') {
      pointing.value = { section, ready: true, said }
      return
    }
    end()
    if (said.kind === 'cancelled') return
    const added = { section, field: said.place }
    change((profile) => ({
      ...profile,
      sections: profile.sections.some((each) => JSON.stringify(each) === JSON.stringify(added))
        ? profile.sections
        : [...profile.sections, added],
    }))
  }

  const point = async (section: string): Promise<void> => {
    end()
    if (!port) return
    fault.value = undefined
    pointing.value = { section, ready: false, said: undefined }
    const started = await port.point((said) => hear(section, said))
    if (!started.ok) {
      pointing.value = undefined
      fault.value = started.code
    } else if (pointing.value?.section === section) {
      running = started.value
      pointing.value = { ...pointing.value, ready: true }
    } else started.value.end()
  }

  return {
    open,
    pointing,
    fault,
    problems,
    kept: computed(() => state.settings.value.hostProfiles),
    hasOwnHere: computed(() => ownHere.value !== undefined),
    canPoint: computed(() => port?.page.value !== undefined),
    canSave: files !== undefined,
    show,
    /** The user's own profile for the open page: the one there is, or a new one. */
    forPage(): void {
      const page = port?.page.value
      if (!page) return
      show(
        ownHere.value ?? {
          id: clock.id(),
          profile: {
            version: hostProfileVersion,
            name: new URL(page.origin).hostname,
            page: { origin: page.origin },
            sections: [],
          },
        },
      )
    },
    /** Whether the open page is one that the profile shown is for. */
    isHere: computed(() => {
      const page = port?.page.value
      return page !== undefined && open.value !== undefined && matchesPage(open.value.profile, page)
    }),
    rename: (name: string): void => {
      if (name.trim() !== '') change((profile) => ({ ...profile, name: name.trim().slice(0, 80) }))
    },
    /** Lets the user point at the field where a section belongs. */
    point,
    /** Asks for leave to reach a part of the page from another site, and goes on. Called on a press. */
    async reachFrame(origin: string): Promise<void> {
      const given = await access?.request(origin)
      const now = pointing.value
      if (!now) return
      if (given?.ok) await point(now.section)
      else pointing.value = { ...now, said: { kind: 'refused', origin } }
    },
    cancel: end,
    removeSection: (index: number): void =>
      change((profile) => ({
        ...profile,
        sections: profile.sections.filter((_, at) => at !== index),
      })),
    /** Moves a section one step, earlier or later. */
    move: (index: number, step: -1 | 1): void =>
      change((profile) => {
        const sections = [...profile.sections]
        const [moved] = sections.splice(index, 1)
        if (moved) sections.splice(index + step, 0, moved)
        return { ...profile, sections }
      }),
    remove: (id: string): Promise<void> =>
      safe.changeSettings(({ hostProfiles }) => ({
        hostProfiles: hostProfiles.filter((each) => each.id !== id),
      })),
    save({ profile }: KeptProfile): void {
      const content = `${JSON.stringify(profile, undefined, 2)}\n`
      files?.save('journalprofil.host.json', 'application/json', content)
    },
    /** Reads a file from a colleague. What is not right is told, by its place in the file. */
    async read(content: () => Promise<string>): Promise<void> {
      const parsed = parseHostProfile(await content().catch(() => ''))
      if (safe.isLocked.value) return
      problems.value = parsed.ok ? [] : parsed.problems
      if (parsed.ok) await keep({ id: clock.id(), profile: parsed.value })
    },
    /** Leaves the profile that is shown. */
    close(): void {
      end()
      open.value = undefined
      problems.value = []
      if (state.screen.value === 'hostProfile') state.screen.value = cameFrom
    },
  }
})
