import type { HostProfile, KeptProfile } from '../../lib/records/host-profile.ts'

/** Where the journal shows whose record is open. */
export const journalProfile = (url: string): HostProfile => ({
  version: 1,
  name: 'Ådra Journal',
  page: { origin: new URL(url).origin, title: 'Ådra Journal' },
  child: { name: 'section.patient h1', personalNumber: 'section.patient .personnummer' },
  sections: [],
})

/** The same for the school. */
export const schoolProfile = (url: string): HostProfile => ({
  version: 1,
  name: 'Lönn Elevakt',
  page: { origin: new URL(url).origin, title: 'Lönn Elevakt' },
  child: { name: 'header.student h1', personalNumber: 'header.student p > span:first-child' },
  sections: [],
})

/** Those of the world around us, as a user keeps them. */
export const keptProfiles = ({
  journal,
  school,
}: Record<'journal' | 'school', { readonly url: string }>): readonly KeptProfile[] => [
  { id: 'adra', profile: journalProfile(journal.url) },
  { id: 'lonn', profile: schoolProfile(school.url) },
]
