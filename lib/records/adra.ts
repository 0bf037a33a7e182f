import type { HostProfile } from './host-profile.ts'

export const adra: HostProfile = {
  version: 1,
  name: 'Ådra Journal',
  page: { title: 'Ådra Journal' },
  child: { name: 'section.patient h1', personalNumber: 'section.patient .personnummer' },
  sections: [],
}
